import { soundRules } from './soundRules'

/** What Polish ears take for each other; the weights are guesses. */
export const polishSounds = soundRules(`
  ó=u*3 rz=ż*3 ch=h*3 rz=sz ż=sz ą=om*2 ą=on*2 ę=en*2 ę=em*2 ą=o$ ę=e$*2 ł=w
  ś=sz ć=cz ź=ż dż=drz
  w=v*2 c=k/aoulr*2 ks=x*2 kw=qu f=ph*2 i=y*2 i=j j=y sz=sh cz=ch c=ts oo>u ou>u ee>i ea>i th>t ck=k
  w=f$ d=t$ g=k$ b=p$ z=s$ rz=sz$ e>$ ia=ja$ ii=i$ ji=i$
`)
