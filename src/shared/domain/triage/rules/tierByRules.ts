import { classOf } from './classOf'
import type { Fact } from './fact'
import type { Tier } from './topic'

/** The highest tier of what a message says; one told at length in which nothing was recognised waits for a look. */
export function tierByRules(facts: readonly Fact[]): Tier {
  if (facts.some(({ tier }) => tier === 3)) return 3
  const kind = classOf(facts)
  if (kind === 'spam' || kind === 'praise' || kind === 'purchase') return 1
  if (kind === 'complaint' || kind === 'troll' || facts.some(({ tier }) => tier === 2)) return 2
  return isAlone(facts, 'detailed') ? 2 : 1
}

/** Nothing but questions beside it. */
function isAlone(facts: readonly Fact[], subject: Fact['topic']): boolean {
  return (
    facts.some(({ topic }) => topic === subject) && facts.every(({ topic }) => topic === subject || topic === 'asking')
  )
}
