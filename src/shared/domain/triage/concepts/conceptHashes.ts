import type { TriageLanguage } from '../models/triageModels'
import type { Token } from '../words/token'
import { conceptCount, conceptsOf } from './conceptsOf'

/** So many tokens apart, two ideas still belong together. */
const near = 6

/**
 * What a message speaks of, whatever the language: each idea, and each two that are near to each other, as hashes of 32 bits.
 * A word that nobody wrote before still stands for an idea that was met: "the vase is in smithereens" is a thing and broken.
 */
export function conceptHashes(tokens: readonly Token[], language: TriageLanguage): readonly number[] {
  const ofTokens = conceptsOf(tokens, language)
  const places = ofTokens.flatMap((ideas, at) => ideas.map((idea) => ({ idea, at })))
  const numbers = new Set<number>()
  for (const [index, one] of places.entries()) {
    numbers.add(one.idea)
    for (let other = index + 1; other < places.length; other++) {
      const next = places[other]
      if (next === undefined || next.at - one.at > near) break
      if (next.idea === one.idea) continue
      const [low, high] = one.idea < next.idea ? [one.idea, next.idea] : [next.idea, one.idea]
      numbers.add((low + 1) * conceptCount + high)
    }
  }
  return [...numbers].map(scattered)
}

/** Knuth's multiplicative hashing, The Art of Computer Programming 3, 6.4; then shuffled, as buckets are low bits. */
function scattered(number: number): number {
  const product = Math.imul(number + 1, 0x9e3779b1)
  return (product ^ (product >>> 15)) >>> 0
}
