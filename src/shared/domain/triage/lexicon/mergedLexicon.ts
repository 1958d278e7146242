import type { Lexicon, Phrase } from './lexicon'
import { stemStarts } from './stemStarts'

/** Several lexicons as one; where two know a word, the first one's weight counts. */
export function mergedLexicon(lexicons: readonly Lexicon[]): Lexicon {
  const weights = new Map<string, number>()
  const stems = new Map<string, number>()
  const phrases = new Map<string, readonly Phrase[]>()
  for (const lexicon of lexicons.toReversed()) {
    for (const [key, weight] of lexicon.weights) weights.set(key, weight)
    for (const [key, weight] of lexicon.stems) stems.set(key, weight)
    for (const [key, list] of lexicon.phrases) phrases.set(key, longestFirst([...list, ...(phrases.get(key) ?? [])]))
  }
  return { weights, stems, phrases, starts: stemStarts({ stems, phrases }) }
}

/** Of equally long ones the first stays first. */
export function longestFirst(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.toSorted((one, other) => other.parts.length - one.parts.length)
}
