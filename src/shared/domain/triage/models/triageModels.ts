import type { Vocabulary } from '../lexicon/lexicon'
import type { LinearModel } from '../linear/linearModel'

/** The languages whose words are known; in others only signs and emoji are. */
export const triageLanguages = ['en', 'fr', 'pl'] as const
export type TriageLanguage = (typeof triageLanguages)[number]

export const sentiments = ['negative', 'neutral', 'positive'] as const
export type SentimentLabel = (typeof sentiments)[number]

export const tiers = [1, 2, 3] as const
export type Tier = (typeof tiers)[number]

export const intents = ['complaint', 'question', 'purchase', 'praise', 'spam', 'other'] as const
export type Intent = (typeof intents)[number]

/** Everything learnt about a language. */
export type LanguageModels = {
  readonly vocabulary: Vocabulary
  readonly sentiment: LinearModel
  /** Where what people write in general and what they write to a shop are told apart: whether, and what then holds. */
  readonly shopTalk: ShopTalk | null
}

export type ShopTalk = { readonly isShopTalk: LinearModel; readonly sentiment: LinearModel }

/**
 * Everything that was learnt, as it is read from `resources/triage`. Tier and intent are learnt from all languages together:
 * first by words and ideas, then by what these and the rules say (`joined`).
 */
export type TriageModels = {
  readonly languages: Readonly<Record<TriageLanguage, LanguageModels>>
  readonly tier: LinearModel
  readonly intent: LinearModel
  readonly tierJoin: LinearModel
  readonly intentJoin: LinearModel
}

export function isTriageLanguage(language: string): language is TriageLanguage {
  return triageLanguages.some((known) => known === language)
}
