import { chancesOf, scoresOf } from './linear/scoresOf'
import { featuresIn, type LanguageFeatures } from './models/featuresIn'
import { sentiments, type SentimentLabel, type TriageModels } from './models/triageModels'

/** How a message sounds, and the chance of each way, which sum up to 1. */
export type Sentiment = {
  readonly label: SentimentLabel
  readonly chances: Readonly<Record<SentimentLabel, number>>
}

/** How a message sounds. `language`: as `languageOf` found it. */
export function sentimentOf(text: string, language: string, models: TriageModels): Sentiment {
  return sentimentIn(featuresIn(text, language, models), models)
}

export function sentimentIn(message: LanguageFeatures, models: TriageModels): Sentiment {
  const { scores } = sentimentScores(message, models)
  const { sharpness } = models.languages[message.known].sentiment
  const [negative = 0, neutral = 0, positive = 0] = chancesOf(scores, sharpness)
  return { label: ranked(scores)[0], chances: { negative, neutral, positive } }
}

export type SentimentScores = {
  /** In the order of `sentiments`. */
  readonly scores: readonly number[]
  /** How far the message is one to a shop, 0 to 1: the share of what was learnt from such messages. */
  readonly shopShare: number
}

export function sentimentScores({ features, known }: LanguageFeatures, { languages }: TriageModels): SentimentScores {
  const { sentiment, shopTalk } = languages[known]
  const general = scoresOf(sentiment, features)
  if (shopTalk === null) return { scores: general, shopShare: 0 }
  const { isShopTalk } = shopTalk
  const [, shopShare = 0] = chancesOf(scoresOf(isShopTalk, features), isShopTalk.sharpness)
  const ofShop = scoresOf(shopTalk.sentiment, features)
  return {
    scores: general.map((score, index) => score * (1 - shopShare) + (ofShop[index] ?? 0) * shopShare),
    shopShare,
  }
}

/** The two likeliest, the likelier first; of equal ones, the one that comes first in `sentiments`. */
export function ranked(scores: readonly number[]): readonly [SentimentLabel, SentimentLabel] {
  const order = sentiments.map((label, index) => ({ label, score: scores[index] ?? 0 }))
  const [first, second] = order.sort((one, other) => other.score - one.score)
  return [first?.label ?? 'neutral', second?.label ?? 'neutral']
}
