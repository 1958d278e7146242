import type { Lexicon } from './lexicon'
import type { Token } from './token'

/** A text as patterns see it. */
export type ReadText = {
  readonly tokens: readonly Token[]
  /** The slots each token fills. */
  readonly slots: readonly ReadonlySet<number>[]
  /** Where each slot is filled, in order. */
  readonly places: ReadonlyMap<number, readonly number[]>
  /** The number of the sentence each token is in. */
  readonly sentences: readonly number[]
}

export function readText(tokens: readonly Token[], { slotsOf }: Lexicon): ReadText {
  const names = slotsOf('<name>')
  const slots = tokens.map(({ word, isNameLike }) =>
    isNameLike ? new Set([...slotsOf(word), ...names]) : slotsOf(word),
  )
  const places = new Map<number, number[]>()
  for (const [at, filled] of slots.entries()) {
    for (const slot of filled) {
      const known = places.get(slot)
      if (known === undefined) places.set(slot, [at])
      else known.push(at)
    }
  }
  let sentence = 0
  const sentences = tokens.map(({ before }, at) => (before === 'sentence' && at > 0 ? ++sentence : sentence))
  return { tokens, slots, places, sentences }
}
