import type { Urgency } from './urgency'
import type { MessageVerdict } from './verdict'

const mostWords = 5

/** `verdicts`: of the messages that wait, oldest first; null: none of them was read. */
export function urgencyOf(verdicts: readonly MessageVerdict[]): Urgency | null {
  const newest = verdicts.at(-1)
  if (newest === undefined) return null
  const highest = verdicts.reduce((best, one) => (one.tier >= best.tier ? one : best))
  const { tier, by, topics, evidence } = highest
  const { messageClass, sentiment } = newest
  const words = [...new Set(verdicts.flatMap((verdict) => verdict.words ?? []))].slice(0, mostWords)
  return {
    ...{ tier, by, topics, evidence, messageClass, sentiment },
    ...(words.length > 0 && { words }),
    ...(verdicts.some(({ namesOwner }) => namesOwner === true) && { namesOwner: true }),
  }
}

export function isNegative({ sentiment, messageClass }: Pick<Urgency, 'sentiment' | 'messageClass'>): boolean {
  return sentiment === 'negative' || messageClass === 'complaint' || messageClass === 'troll'
}
