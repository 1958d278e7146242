import type { Triaged } from './triaged'
import type { Verdict } from './verdict'

const mostTopics = 6
const longestEvidence = 120
/** Signs that say how something is meant, not what it is about. */
const manners = new Set(['asking', 'supposed', 'request', 'displeased', 'detailed', 'sarcasm'])

/** Whether a topic says how something is meant rather than what it is about. */
export function isManner(topic: string): boolean {
  return manners.has(topic)
}

/** What is kept of a message that was read. */
export function verdictOf(
  text: string,
  { facts, version, language, tier, by, messageClass, sentiment }: Triaged,
): Verdict {
  const telling = facts.filter(({ topic }) => !isManner(topic)).toSorted((one, other) => other.tier - one.tier)
  const [strongest] = telling.filter((fact) => fact.tier === tier)
  return {
    ...{ version, language, tier, by, messageClass, sentiment },
    topics: [...new Set(telling.map(({ topic }) => topic))].slice(0, mostTopics),
    evidence: strongest ? text.slice(strongest.start, strongest.end).slice(0, longestEvidence) : '',
  }
}
