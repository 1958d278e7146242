import { conceptPieces } from '../concepts/conceptPieces'
import { scoresOf, type Features } from '../linear/scoresOf'
import type { LanguageFeatures } from '../models/featuresIn'
import { figuresShared } from '../models/figuresShared'
import type { TriageModels } from '../models/triageModels'

/** What words and ideas alone say about a message, for each tier and each intent in their order. */
export type SubjectScores = {
  readonly tier: readonly number[]
  readonly intent: readonly number[]
  readonly figures: readonly number[]
}

export function subjectScores(message: LanguageFeatures, { tier, intent }: TriageModels): SubjectScores {
  const features = subjectFeatures(message)
  return { tier: scoresOf(tier, features), intent: scoresOf(intent, features), figures: features.figures }
}

/** The pieces of the words, the ideas they stand for, and the figures that every language has. */
export function subjectFeatures({ features, known }: LanguageFeatures): Features {
  const ideas = conceptPieces(features.tokens, known).map(({ hash }) => hash)
  const hashes = new Uint32Array(features.hashes.length + ideas.length)
  hashes.set(features.hashes)
  hashes.set(ideas, features.hashes.length)
  return { hashes, figures: features.figures.slice(0, figuresShared) }
}
