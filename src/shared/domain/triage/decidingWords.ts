import { contributions, type Contributions } from './linear/contributions'
import { featuresIn, type LanguageFeatures } from './models/featuresIn'
import { ranked, sentimentScores } from './sentimentOf'
import type { SentimentLabel, TriageModels } from './models/triageModels'

/** A word of a message, in UTF-16 units of it, and what it adds to the lead of how the message sounds. */
export type DecidingWord = { readonly start: number; readonly end: number; readonly weight: number }

export type Decision = {
  readonly label: SentimentLabel
  /** What it was held against: the next likeliest. */
  readonly against: SentimentLabel
  /** How far the one is ahead of the other: the sum of all words' weights and of `rest`. */
  readonly lead: number
  /** In the order of the message; words that weigh nothing are left out. */
  readonly words: readonly DecidingWord[]
  /** What came from no word: the length, the way it is written, what is usual. */
  readonly rest: number
}

/** Why a message sounds as it does, word by word and exactly. */
export function decidingWords(text: string, language: string, models: TriageModels): Decision {
  return decisionIn(featuresIn(text, language, models), models)
}

export function decisionIn(message: LanguageFeatures, models: TriageModels): Decision {
  const { scores, shopShare } = sentimentScores(message, models)
  const pair = ranked(scores)
  const { sentiment, shopTalk } = models.languages[message.known]
  const general = contributions(sentiment, message.features, pair)
  const ofShop = shopTalk === null ? general : contributions(shopTalk.sentiment, message.features, pair)
  const { ofTokens, rest } = mixed(general, ofShop, shopShare)
  const words = message.features.tokens
    .map(({ start, end }, index) => ({ start, end, weight: ofTokens[index] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
  const lead = words.reduce((sum, { weight }) => sum + weight, rest)
  return { label: pair[0], against: pair[1], lead, words, rest }
}

function mixed(one: Contributions, other: Contributions, share: number): Contributions {
  return {
    ofTokens: one.ofTokens.map((credit, index) => credit * (1 - share) + (other.ofTokens[index] ?? 0) * share),
    rest: one.rest * (1 - share) + other.rest * share,
  }
}

/** The words that did most for the label, the strongest first: what is marked in the message. */
export function markedWords({ words }: Decision, most: number): readonly DecidingWord[] {
  return words
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most)
}
