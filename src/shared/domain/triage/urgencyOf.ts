import { soundsAgainst } from './soundsAgainst'
import type { Urgency } from './urgency'
import type { MessageVerdict } from './verdict'

/** `verdicts`: of the messages that wait, oldest first; null: none of them was read. */
export function urgencyOf(verdicts: readonly MessageVerdict[]): Urgency | null {
  const newest = verdicts.at(-1)
  if (newest === undefined) return null
  const highest = verdicts.reduce((best, one) => (one.tier >= best.tier ? one : best))
  const { tier, by, topics, evidence } = highest
  const { messageClass, sentiment } = newest
  return { tier, by, topics, evidence, messageClass, sentiment, ...alsoSaid(verdicts, [highest, newest]) }
}

const mostWords = 5

/** Trigger words and names count wherever they occur; rules where they decide. */
function alsoSaid(verdicts: readonly MessageVerdict[], deciding: readonly MessageVerdict[]): Partial<Urgency> {
  const ruleIds = [...new Set(deciding.flatMap((one) => one.ruleIds ?? []))]
  const words = [...new Set(verdicts.flatMap((one) => one.words ?? []))].slice(0, mostWords)
  return {
    ...(ruleIds.length > 0 && { ruleIds }),
    ...(words.length > 0 && { words }),
    ...(verdicts.some(({ namesOwner }) => namesOwner) && { namesOwner: true }),
  }
}

export function isNegative(read: Pick<Urgency, 'sentiment' | 'messageClass'>): boolean {
  return read.messageClass === 'complaint' || read.messageClass === 'troll' || soundsAgainst(read)
}
