import { wordsOf } from '../search/words'

/** A brand term's folded words; a web address without `https://www.`. */
export function termWords(term: string): readonly string[] {
  return wordsOf(term.trim().replace(/^https?:\/\/(www\.)?/i, ''))
}

/** Two terms with the same key find the same words. */
export function termKey(term: string): string {
  return termWords(term).join(' ')
}
