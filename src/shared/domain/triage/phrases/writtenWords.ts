import { foldText } from '../../conversations/foldText'
import { isApostrophe, isLetter } from '../words/isLetter'
import { wordEnd } from '../words/wordEnd'

/** A word or number of a text, in UTF-16 units of it, and what it is compared by: no case, no accents. */
export type WrittenWord = { readonly key: string; readonly start: number; readonly end: number }

export type WrittenWords = {
  readonly words: readonly WrittenWord[]
  /** Where each key is among them. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Longer messages are read by their beginning, as everywhere in triage: UTF-16 units. */
const longest = 8_000

/** The words of a text for finding phrases in it: one pass, whatever the text is. */
export function writtenWords(text: string): WrittenWords {
  const read = text.length > longest ? text.slice(0, longest) : text
  const words: WrittenWord[] = []
  const places = new Map<string, number[]>()
  let at = 0
  while (at < read.length) {
    const end = endOfWord(read, at)
    if (end === at) {
      at += 1
      continue
    }
    const key = keyOf(read.slice(at, end))
    const known = places.get(key)
    if (known) known.push(words.length)
    else places.set(key, [words.length])
    words.push({ key, start: at, end })
    at = end
  }
  return { words, places }
}

/** "2nd" and "4XL" are one word each; an elision ("j'attends") ends where the next word begins. */
function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (isDigit(unit)) at += 1
    else if (isLetter(unit)) at = wordEnd(text, at)
    else return at
    if (at > start && isApostrophe(text.charCodeAt(at - 1))) return at
  }
  return at
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

function keyOf(written: string): string {
  let key = ''
  for (const letter of foldText(written)) key += isApostrophe(letter.charCodeAt(0)) ? "'" : letter
  return key
}
