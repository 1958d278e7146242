import { isApostrophe, isLetter } from './isLetter'

/** Where the word that begins here ends: letters, and apostrophes inside; what French writes into the next word ends there. */
export function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    while (at < text.length && isLetter(text.charCodeAt(at))) at += 1
    const isInside = isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))
    if (!isInside) return at
    at += 1
    if (elision.test(text.slice(start, at - 1))) return at
  }
  return at
}

/** "j'attends", "qu'il", "lorsqu'elle". */
const elision = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)$/i
