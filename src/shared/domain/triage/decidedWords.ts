import { decidingWords, type DecidingWord } from './decidingWords'
import type { SentimentLabel, Tier, TriageModels } from './models/triageModels'
import { tierWords } from './tierWords'

/** The words that weighed most in what was learnt, the strongest first; a negative weight speaks against it. */
export type DecidedWords = {
  readonly tier: Tier
  readonly tierWords: readonly DecidingWord[]
  readonly mood: SentimentLabel
  readonly moodWords: readonly DecidingWord[]
}

/** More marked words would mark the message. */
const mostWords = 6

/** `tier`: the one the message has, whatever made it so. */
export function decidedWords(text: string, language: string, tier: Tier, models: TriageModels): DecidedWords {
  const mood = decidingWords(text, language, models)
  return {
    tier,
    tierWords: strongest(tierWords(text, language, tier, models).words),
    mood: mood.label,
    moodWords: strongest(mood.words),
  }
}

/** Of words that weigh nearly nothing beside the strongest one, nothing is said. */
function strongest(words: readonly DecidingWord[]): readonly DecidingWord[] {
  const sorted = words.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight)).slice(0, mostWords)
  const most = Math.abs(sorted[0]?.weight ?? 0)
  return sorted.filter(({ weight }) => Math.abs(weight) >= most / 5)
}
