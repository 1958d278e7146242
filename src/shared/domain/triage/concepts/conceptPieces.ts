import type { TriageLanguage } from '../models/triageModels'
import type { Token } from '../words/token'
import { conceptCount, conceptsOf } from './conceptsOf'

/** An idea, or two near to each other, as a hash of 32 bits, and the places of all tokens that stand for it. */
export type ConceptPiece = { readonly hash: number; readonly tokens: readonly number[] }

/** So many tokens apart, two ideas still belong together. */
const near = 6

/**
 * What a message speaks of, whatever the language: each idea, and each two that are near to each other, once. A word that nobody
 * wrote before still stands for an idea that was met: "the vase is in smithereens" is a thing and broken.
 */
export function conceptPieces(tokens: readonly Token[], language: TriageLanguage): readonly ConceptPiece[] {
  const ofTokens = conceptsOf(tokens, language)
  const places = ofTokens.flatMap((ideas, at) => ideas.map((idea) => ({ idea, at })))
  const pieces = new Map<number, Set<number>>()
  for (const [index, one] of places.entries()) {
    note(pieces, one.idea, one.at)
    for (let other = index + 1; other < places.length; other++) {
      const next = places[other]
      if (next === undefined || next.at - one.at > near) break
      if (next.idea === one.idea) continue
      const [low, high] = one.idea < next.idea ? [one.idea, next.idea] : [next.idea, one.idea]
      note(pieces, (low + 1) * conceptCount + high, one.at, next.at)
    }
  }
  return [...pieces].map(([number, found]) => ({ hash: scattered(number), tokens: [...found] }))
}

function note(pieces: Map<number, Set<number>>, number: number, ...tokens: readonly number[]): void {
  const found = pieces.get(number) ?? new Set()
  for (const token of tokens) found.add(token)
  pieces.set(number, found)
}

/** Knuth's multiplicative hashing, The Art of Computer Programming 3, 6.4; then shuffled, as buckets are low bits. */
function scattered(number: number): number {
  const product = Math.imul(number + 1, 0x9e3779b1)
  return (product ^ (product >>> 15)) >>> 0
}
