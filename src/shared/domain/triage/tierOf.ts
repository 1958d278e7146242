import { chancesOf, scoresOf } from './linear/scoresOf'
import { featuresIn, type LanguageFeatures } from './models/featuresIn'
import type { Tier, TriageModels } from './models/triageModels'

/** Something that the rules found in a message, and how urgent that alone makes it. */
export type TierFact = { readonly topic: string; readonly tier: Tier }

export type TierVerdict = {
  readonly tier: Tier
  /** What made it so: facts that were found, or what was learnt from other messages. */
  readonly by: 'facts' | 'model'
  /** Of tiers 1, 2 and 3 by what was learnt alone. */
  readonly chances: readonly number[]
}

/**
 * How urgent a message is: 3 where a fact says so or the model's chance of it reaches its alarm, otherwise what the facts say,
 * and without any, the likelier of 1 and 2. Hiding what is urgent costs more than a false alarm.
 */
export function tierOf(text: string, language: string, facts: readonly TierFact[], models: TriageModels): TierVerdict {
  return tierIn(featuresIn(text, language, models), facts, models)
}

export function tierIn({ features }: LanguageFeatures, facts: readonly TierFact[], models: TriageModels): TierVerdict {
  const chances = chancesOf(scoresOf(models.tier, features), models.tier.sharpness)
  const [first = 0, second = 0, third = 0] = chances
  const highest = highestTier(facts)
  if (highest === 3) return { tier: 3, by: 'facts', chances }
  if (third >= models.tier.alarm) return { tier: 3, by: 'model', chances }
  if (highest !== null) return { tier: highest, by: 'facts', chances }
  return { tier: first > second ? 1 : 2, by: 'model', chances }
}

function highestTier(facts: readonly TierFact[]): Tier | null {
  return facts.reduce<Tier | null>((highest, { tier }) => (highest === null || tier > highest ? tier : highest), null)
}
