import { conceptPieces } from './concepts/conceptPieces'
import type { DecidingWord } from './decidingWords'
import { subjectFeatures } from './joined/subjectScores'
import { contributions } from './linear/contributions'
import { scoresOf } from './linear/scoresOf'
import { featuresIn } from './models/featuresIn'
import { tiers, type Tier, type TriageModels } from './models/triageModels'

export type TierWords = {
  /** What it was held against: the likeliest of the others. */
  readonly against: Tier
  /** In the order of the message, and what each adds to the tier's lead; words that weigh nothing are left out. */
  readonly words: readonly DecidingWord[]
  /** What came from no word. */
  readonly rest: number
}

/** What speaks for and against a tier in words and the ideas they stand for, as they were learnt, word by word and exactly. */
export function tierWords(text: string, language: string, tier: Tier, models: TriageModels): TierWords {
  const message = featuresIn(text, language, models)
  const features = { ...message.features, ...subjectFeatures(message) }
  const scores = scoresOf(models.tier, features)
  const scoreOf = (one: Tier): number => scores[models.tier.classes.indexOf(String(one))] ?? 0
  const others = tiers.filter((one) => one !== tier)
  const against = others.reduce((best, one) => (scoreOf(one) > scoreOf(best) ? one : best))
  const ideas = conceptPieces(features.tokens, message.known)
  const { ofTokens, rest } = contributions(models.tier, features, [String(tier), String(against)], ideas)
  const words = features.tokens
    .map(({ start, end }, index) => ({ start, end, weight: ofTokens[index] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
  return { against, words, rest }
}
