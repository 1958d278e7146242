import type { Span } from './personalFinding'

/**
 * A text made plain for the finders: no accents and no invisible signs, plain quotes, hyphens and blanks. Case and line ends
 * stay. `places[n]` is where the unit `n` of `plain` stands in the text; the text's length comes last.
 */
export type ReadableText = { readonly plain: string; readonly places: readonly number[] }

export function readableText(text: string): ReadableText {
  const places: number[] = []
  let plain = ''
  let at = 0
  for (const letter of text) {
    const signs = plainSigns(letter)
    for (let unit = 0; unit < signs.length; unit++) places.push(at)
    plain += signs
    at += letter.length
  }
  places.push(at)
  return { plain, places }
}

/** The same stretch in the text as it was written. Marks behind its last letter belong to it. */
export function placeInText({ places }: ReadableText, { start, end }: Span): Span {
  return { start: places[start] ?? 0, end: places[end] ?? places.at(-1) ?? 0 }
}

function plainSigns(letter: string): string {
  if (letter === '\n' || (letter > ' ' && letter <= '~')) return letter
  if (/[\u2028\u2029]/.test(letter)) return '\n'
  if (/\s/.test(letter)) return ' '
  if (/\p{Pd}|−/u.test(letter)) return '-'
  if (/[‘’‚‛ʼ′´`]/.test(letter)) return "'"
  if (/[“”„‟«»″]/.test(letter)) return '"'
  const signs = letter.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')
  // A few signs stand for whole sentences; no word of ours is written with them, and they would make the text much longer.
  if (signs.length > 4) return letter
  return signs.replace(/[łŁßœŒæÆøØđĐı]/g, (sign) => folds[sign] ?? sign)
}

/** Letters that have no decomposition of their own. */
const folds: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ß: 'ss',
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
}
