import { scoresOf } from '../linear/scoresOf'
import type { LanguageFeatures } from '../models/featuresIn'
import type { TriageModels } from '../models/triageModels'
import type { Fact } from '../rules/fact'
import { joinFeatures } from './joinFeatures'
import { subjectScores } from './subjectScores'

/** Scores in the order of `tiers` and of `intents`. */
export type JoinedScores = { readonly tier: readonly number[]; readonly intent: readonly number[] }

/** What words, ideas and facts together say about a message. */
export function joinedScores(message: LanguageFeatures, facts: readonly Fact[], models: TriageModels): JoinedScores {
  const features = joinFeatures(subjectScores(message, models), facts)
  return { tier: scoresOf(models.tierJoin, features), intent: scoresOf(models.intentJoin, features) }
}
