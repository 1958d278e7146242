import { soundRules } from './soundRules'

/** What English ears take for each other; the weights are guesses. */
export const englishSounds = soundRules(`
  ph=f*2 ck=k*2 ck=c c=k/aoulr*2 c=s/eiy q=k x=ks x=cks z=s sch=sh sc=s/eiy ch=k tch=ch$ dg=g/e g=j/ei qu=kw
  ^wh=w ^kn>n ^wr>r mb>m$ gh> ght>t
  ie=y$*2 ey=y$*2 ey=ie$*2 y=i$ i=y ee=ea*2 ee=ie ei=ie*2 ai=ay oa>o o>oa*0.3 ou=ow*2 oo>u u>oo*0.5 oo>ou*0.5 au=aw*0.5 ew=oo
  le=el$*2 al=el$ al=le$ er=or$*2 er=re$*2 er=ar$ our=or$*2 er=a$ ent=ant$ ence=ance$ tion=sion$
  e>$*1.5 um=em$ om=em$ en=on$ am=um$ an=en$ ain=ane$ ain=ein
`)
