import type { JoinedScores } from './joined/joinedScores'
import { chancesOf } from './linear/scoresOf'
import type { Tier, TriageModels } from './models/triageModels'
import type { Fact } from './rules/fact'

export type TierVerdict = {
  readonly tier: Tier
  /** What made it so: facts that were found, or what was learnt from other messages. */
  readonly by: 'facts' | 'model'
  /** Of tiers 1, 2 and 3, which sum up to 1. */
  readonly chances: readonly number[]
}

/**
 * How urgent a message is: 3 where the chance of it reaches the alarm, which was set on messages that were not learnt from, or
 * where a rule saw harm, the law or a break-in; otherwise the likelier of 1 and 2.
 */
export function tierOf(
  { tier: scores }: JoinedScores,
  facts: readonly Fact[],
  { tierJoin }: TriageModels,
): TierVerdict {
  const chances = chancesOf(scores, tierJoin.sharpness)
  const [first = 0, second = 0, third = 0] = chances
  if (third < tierJoin.alarm && !facts.some(isGrave)) return { tier: first > second ? 1 : 2, by: 'model', chances }
  return { tier: 3, by: facts.some(({ tier }) => tier === 3) ? 'facts' : 'model', chances }
}

/** Of these one that is missed costs more than any false alarm, whatever the rest of the message sounds like. */
const grave: ReadonlySet<string> = new Set(['safety', 'legal', 'security'])

function isGrave({ topic, tier }: Fact): boolean {
  return tier === 3 && grave.has(topic)
}
