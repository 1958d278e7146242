import { foldText } from '../conversations/foldText'

/** A text for comparing, and where each of its units is in the text as it was written. */
export type FoldedText = { readonly folded: string; readonly placeOf: (unit: number) => number }

const isAscii = /^[\0-\x7f]*$/
const letters = new Map<string, string>()

/** Without case, accents and typographic apostrophes, hyphens and blanks; places are UTF-16 units of `text`. */
export function foldedText(text: string): FoldedText {
  if (isAscii.test(text)) return { folded: text.toLowerCase(), placeOf: (unit) => unit }
  const places: number[] = []
  let folded = ''
  let at = 0
  for (const letter of text) {
    const signs = letter < '\x80' ? letter.toLowerCase() : foldedLetter(letter)
    for (let unit = 0; unit < signs.length; unit++) places.push(at)
    folded += signs
    at += letter.length
  }
  return { folded, placeOf: (unit) => places[unit] ?? text.length }
}

function foldedLetter(letter: string): string {
  const known = letters.get(letter)
  if (known !== undefined) return known
  const signs = foldText(letter)
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐‑]/g, '-')
  letters.set(letter, signs)
  return signs
}
