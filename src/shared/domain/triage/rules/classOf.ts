import type { Fact } from './fact'
import type { MessageClass } from './messageClass'

type Subjects = ReadonlySet<Fact['topic']>

/** What somebody else knows of the words' tone; rules alone see only the strongest. */
export type Tone = 'negative' | 'neutral' | 'positive'

const troubles: Subjects = new Set(['service', 'quality', 'price'])
const wishes: Subjects = new Set(['change', 'advice', 'order_status', 'collab', 'faq', 'availability'])
/** What somebody about to buy does not write of. */
const unlikeBuying: Subjects = new Set(['displeased', 'change', 'order_status', 'collab', ...troubles])

/** The kind of a message by what it says. Angry or troll: abuse with nothing else in it is a troll's. */
export function classOf(facts: readonly Fact[], tone: Tone = 'neutral'): MessageClass {
  const topics: Subjects = new Set(facts.map(({ topic }) => topic))
  const has = (some: Subjects) => [...some].some((topic) => topics.has(topic))
  if (facts.some(({ tier }) => tier === 3)) return 'complaint'
  if (topics.has('spam')) return 'spam'
  if (topics.has('abuse')) return has(troubles) || has(wishes) ? 'complaint' : 'troll'
  if (topics.has('purchase') && !has(unlikeBuying)) return 'purchase'
  if (topics.has('displeased') && !topics.has('praise')) return 'complaint'
  if (topics.has('asking') || topics.has('supposed')) return has(troubles) && !has(wishes) ? 'complaint' : 'question'
  if (topics.has('praise') || topics.has('solved')) return 'praise'
  if (has(troubles) || topics.has('displeased')) return 'complaint'
  if (has(wishes)) return 'question'
  return unrecognised(tone, topics.has('detailed'))
}

/** People seldom write at length to say that all is well. */
function unrecognised(tone: Tone, isDetailed: boolean): MessageClass {
  if (tone === 'positive') return 'praise'
  return isDetailed || tone === 'negative' ? 'complaint' : 'other'
}
