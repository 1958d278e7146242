import type { Urgency } from './urgency'
import type { MessageVerdict } from './verdict'

/** `verdicts`: of the messages that wait, oldest first; null: none of them was read. */
export function urgencyOf(verdicts: readonly MessageVerdict[]): Urgency | null {
  const newest = verdicts.at(-1)
  if (newest === undefined) return null
  const highest = verdicts.reduce((best, one) => (one.tier >= best.tier ? one : best))
  const { tier, by, topics, evidence } = highest
  const { messageClass, sentiment } = newest
  return { tier, by, topics, evidence, messageClass, sentiment }
}

export function isNegative({ sentiment, messageClass }: Pick<Urgency, 'sentiment' | 'messageClass'>): boolean {
  return sentiment === 'negative' || messageClass === 'complaint' || messageClass === 'troll'
}
