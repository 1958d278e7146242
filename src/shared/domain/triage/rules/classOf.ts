import type { Fact } from './fact'
import type { MessageClass } from './messageClass'

const troubles = new Set<Fact['topic']>(['service', 'quality', 'price'])
const wishes = new Set<Fact['topic']>(['change', 'advice', 'order_status', 'collab', 'faq', 'availability'])

/** The kind of a message by what it says. Angry or troll: abuse with nothing else in it is a troll's. */
export function classOf(facts: readonly Fact[]): MessageClass {
  const topics = new Set(facts.map(({ topic }) => topic))
  const has = (some: ReadonlySet<Fact['topic']>) => facts.some(({ topic }) => some.has(topic))
  const isUrgent = facts.some(({ tier }) => tier === 3)
  if (topics.has('spam') && !isUrgent) return 'spam'
  if (isUrgent) return 'complaint'
  if (topics.has('abuse')) return has(troubles) || has(wishes) ? 'complaint' : 'troll'
  if (topics.has('purchase') && !topics.has('displeased') && !has(troubles)) return 'purchase'
  if (topics.has('displeased') && !topics.has('praise')) return 'complaint'
  if (topics.has('asking') || topics.has('supposed')) return has(troubles) && !has(wishes) ? 'complaint' : 'question'
  if (topics.has('praise')) return 'praise'
  if (topics.has('solved')) return 'praise'
  if (has(troubles) || topics.has('displeased')) return 'complaint'
  if (has(wishes)) return 'question'
  return topics.has('detailed') ? 'complaint' : 'other'
}
