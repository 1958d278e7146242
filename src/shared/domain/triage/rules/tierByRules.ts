import { classOf } from './classOf'
import type { Fact } from './fact'
import type { Tier } from './topic'

/** Facts that alone do not make a message somebody's own matter where it is praise, a sale or spam. */
const words = new Set<Fact['topic']>(['displeased', 'request'])

/** The highest tier of what a message says; one that says nothing known waits for an individual look. */
export function tierByRules(facts: readonly Fact[]): Tier {
  const kind = classOf(facts)
  if (facts.some(({ tier }) => tier === 3)) return 3
  if (kind === 'spam' || kind === 'praise') return 1
  if (facts.some(({ topic, tier }) => tier === 2 && !words.has(topic))) return 2
  if (kind === 'complaint' || kind === 'troll') return 2
  return 1
}
