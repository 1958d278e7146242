import type { TokenKind } from './token'

/** What may stand at a place, the first that fits is taken: found from there on, so all are sticky. */
export type Sign = readonly [TokenKind, RegExp]

const link: Sign = ['link', /https?:\/\/\S+|www\.\S+|https?(?![\p{L}\p{N}])/uy]
const address: Sign = ['address', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*[\p{L}\p{N}]/uy]
const laughing: Sign = ['face', /[xX]D+(?![\p{L}\p{N}])/uy]
const stop: Sign = ['stop', /\.{2,}|[….,;:()"«»„”“—–\n]|-(?=\s)/uy]
const face: Sign = [
  'face',
  /[:;=]['’]?[-o^~]?(?:[()[\]]+|[DPpOo3*|\\/xXSs](?![\p{L}\p{N}/]))|\(+[-o]?[:;=]|-_+-|\^_?\^/uy,
]
const heart: Sign = ['face', /<\/?3+/uy]
const masked: Sign = ['address', /<(?:email|phone)>/uy]
const picture: Sign = [
  'emoji',
  /(?![0-9#*©®™ℹ↔-↪])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}/uy,
]
const stress: Sign = ['stress', /[!?¡¿‼⁉]+/uy]
const currency: Sign = ['money', /zł|zl|pln|eur|euros?|usd|gbp/iy]

/** By the first sign. */
const signs: Readonly<Record<string, readonly Sign[]>> = {
  '@': [['handle', /@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/uy]],
  '#': [['tag', /#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/uy]],
  '<': [masked, heart],
  ':': [face, stop],
  ';': [face, stop],
  '=': [face],
  '(': [face, stop],
  '-': [face, stop],
  '^': [face],
}
const money: Sign = ['money', /[$€£¥]/uy]
const number: Sign = ['number', /\p{N}+(?:[.,:/-]?\p{N}+)*%?/uy]
const others: readonly Sign[] = [stop, stress, money, number, picture]

export function signsAt(first: string): readonly Sign[] {
  return signs[first] ?? others
}

/** What begins with a letter and is no word. `afterNumber`: "30 zł" is a sum. */
export function wordlikeSigns(text: string, at: number, afterNumber: boolean): readonly Sign[] {
  const first = text.charAt(at)
  const fitting: Sign[] = []
  if (first === 'h' || first === 'w') fitting.push(link)
  if (first === 'x' || first === 'X') fitting.push(laughing)
  if (afterNumber) fitting.push(currency)
  return fitting
}

/** Where an address begins: only looked for in texts that have its sign. */
export const addressSign = address
