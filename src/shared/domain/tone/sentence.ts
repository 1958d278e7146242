import type { Stretch } from './toneFinding'

const ending = /[.!?…]+["”»)]*(?=\s|$)|\n/g
/** What may be between a sentence's beginning and its first letter. */
const opening = /[\s"“”„«»(•*–—>-]/

/** Whether a word here is the first of its sentence. */
export function beginsSentence(text: string, at: number): boolean {
  let place = at
  while (place > 0 && opening.test(text.charAt(place - 1))) {
    place -= 1
    if (text.charAt(place) === '\n') return true
  }
  return place === 0 || /[.!?…]/.test(text.charAt(place - 1))
}

/** The sentence around a place, its full stop included, without blanks; a line's end ends it too. */
export function sentenceAround(text: string, at: number): Stretch {
  let start = 0
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length
    if (end > at) return { start: afterBlanks(text, start), end: match[0] === '\n' ? match.index : end }
    start = end
  }
  return { start: afterBlanks(text, start), end: text.trimEnd().length }
}

/** The first place from here that is not blank. */
export function afterBlanks(text: string, at: number): number {
  let place = at
  while (place < text.length && /\s/.test(text.charAt(place))) place += 1
  return place
}

/** The place behind the last sign before here that is not blank. */
export function beforeBlanks(text: string, at: number): number {
  let place = at
  while (place > 0 && /\s/.test(text.charAt(place - 1))) place -= 1
  return place
}

/** With a capital letter at its beginning. */
export function capitalised(words: string): string {
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}
