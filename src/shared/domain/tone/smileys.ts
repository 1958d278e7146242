import { afterBlanks, beforeBlanks, beginsSentence } from './sentence'
import type { Stretch, ToneFix } from './toneFinding'
import { wordsFix } from './wordsFix'

type Smiley = Stretch & { readonly fix: ToneFix }

/** Pictures that are signs of trade or arrows are none of these. */
const picture = String.raw`(?:(?![©®™ℹ↔-↪])(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[☺☹♥❤]|[0-9#*]\ufe0f?\u20e3)(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic}\ufe0f?)*)`
const pictures = new RegExp(`${picture}(?:[ \\t]*${picture})*`, 'gu')
const faces = [
  /[:;=]['o]?-?\)+(?!\p{N})/gu,
  /(?<=^|\s|[.!?])[:;=]'?-?(?:\(+(?=\s|[.,!?]|$)|[DPpOo*|\\](?![\p{L}\p{N}/]))/gu,
  /(?<=^|\s)[xX]D+(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}^])\^_?\^(?!\^)/gu,
  /<3+(?=\s*(?:$|[.!,?\n])|\s+\p{Lu})/gu,
]

/** Emoji in rows, and faces of punctuation marks, each with the fix that leaves it out. `own` is what to look at of `text`. */
export function smileys(text: string, own: string): readonly Smiley[] {
  const found = [pictures, ...faces].flatMap((kind) =>
    [...own.matchAll(kind)].map(({ 0: signs, index }) => ({ start: index, end: index + signs.length })),
  )
  return found
    .filter(({ start, end }) => !closesBracket(text, start, end))
    .map((place) => ({ ...place, fix: leftOut(text, place) }))
}

/** "(either is fine with me:)" is no smile. */
function closesBracket(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) !== ')') return false
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  return line.lastIndexOf('(') > line.lastIndexOf(')')
}

/** A face before a small letter ends a sentence; a picture may stand for a word, so it does so only behind several words. */
function endsSentence(text: string, { start, end }: Stretch): boolean {
  const isFace = !/[^\0-\x7f\s]/.test(text.slice(start, end))
  return isFace || /(?:[\p{L}\p{N}'’-]+[ ,]+){2,}\p{L}{4,}$/u.test(text.slice(0, start))
}

/** A smile often stands for the full stop: where a sentence ends before it, the stop comes back. */
function leftOut(text: string, { start, end }: Stretch): ToneFix {
  const before = beforeBlanks(text, start)
  const next = afterBlanks(text, end)
  const isStop = /[\p{L}\p{N})]/u.test(text.charAt(before - 1)) && !beginsSentence(text, start)
  if (!isStop) return wordsFix(text, { start, end }, '')
  if (next === text.length || /\n/.test(text.slice(end, next))) return { start: before, end, text: '.' }
  const [letter = ''] = text.slice(next)
  if (/\p{Lu}/u.test(letter) || (/\p{Ll}/u.test(letter) && endsSentence(text, { start: before, end })))
    return { start: before, end: next + letter.length, text: `. ${letter.toUpperCase()}` }
  return wordsFix(text, { start, end }, '')
}
