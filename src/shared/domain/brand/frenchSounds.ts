import { soundRules } from './soundRules'

/** What French ears take for each other, and the endings they don't hear; the weights are guesses. */
export const frenchSounds = soundRules(`
  ph=f*2 qu=k*2 qu=c/aou c=k/aoulr ck=k ç=ss ç=s ss=c/ei c=s/eiy*2 s=z g=j/ei*2 ge=j/ao gu=g/ei x=ks th>t*2 t>th*0.3 rh=r ^h>
  ch=sh gn=ni y=i*2 oi=oy ou=oo ou=u eau>au*2 eau>o*2 au>o*2 o>au*0.3 au>eau$*0.5 o>eau$*0.5 ai=é*2 ai=è*2 ai=ei ei=è œu=eu œ=e oe=e
  in=ain*2 in=ein*2 in=im an=en*2 an=am en=em on=om un=in ien=iain ille=iye ill=y
  é=er$ é=ez$ é=ée$ er=ez$ e>$*2 s>$*2 t>$ x>$ d>$ p>$ es>$ ent>$ et=ais$ et=é$ ette=ete$ elle=ele$
`)
