import type { Features } from '../linear/scoresOf'
import { classOf } from '../rules/classOf'
import type { Fact } from '../rules/fact'
import type { MessageClass } from '../rules/messageClass'
import { tierByRules } from '../rules/tierByRules'
import { signalTiers, topicTiers } from '../rules/topic'
import type { SubjectScores } from './subjectScores'

const subjects = Object.keys({ ...topicTiers, ...signalTiers })
const classes: readonly MessageClass[] = ['complaint', 'question', 'purchase', 'praise', 'spam', 'troll', 'other']
const tiers = [1, 2, 3]
const noHashes = new Uint32Array()

/**
 * What words say and what rules found, side by side, for the models that weigh the one against the other: scores, then what
 * each fact is about, one and several urgent rules, and what the rules alone would say.
 */
export function joinFeatures({ tier, intent, figures }: SubjectScores, facts: readonly Fact[]): Features {
  const found = new Set<string>(facts.map(({ topic }) => topic))
  const urgent = new Set(facts.filter((fact) => fact.tier === 3).map(({ ruleId }) => ruleId)).size
  const ruledTier = tierByRules(facts)
  const ruledClass = classOf(facts)
  const known = [
    ...subjects.map((subject) => found.has(subject)),
    urgent >= 1,
    urgent >= 2,
    facts.length === 0,
    ...tiers.map((one) => one === ruledTier),
    ...classes.map((one) => one === ruledClass),
  ]
  return { hashes: noHashes, figures: [...figures, ...tier, ...intent, ...known.map(Number)] }
}
