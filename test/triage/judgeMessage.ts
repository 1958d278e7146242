import { decisionIn, markedWords } from '#shared/domain/triage/decidingWords'
import type { DetectLanguage } from '#shared/domain/triage/language/detector'
import { languageOf } from '#shared/domain/triage/language/languageOf'
import { featuresIn } from '#shared/domain/triage/models/featuresIn'
import type { TriageModels } from '#shared/domain/triage/models/triageModels'
import type { TierFact } from '#shared/domain/triage/tierOf'
import { triageIn } from '#shared/domain/triage/triageOf'

import type { JudgeMessage } from './verdict'

/** The facts that rules find in a message; the models alone decide where there are none. */
export type FindFacts = (text: string, language: string) => readonly TierFact[]

export type JudgeMeans = {
  readonly models: TriageModels
  readonly detect: DetectLanguage
  readonly findFacts: FindFacts
}

/** Judges messages as the app does, each as if it were the first one of its customer. */
export function createJudge({ models, detect, findFacts }: JudgeMeans): JudgeMessage {
  const { en, fr, pl } = models.languages
  const vocabularies = { en: en.vocabulary, fr: fr.vocabulary, pl: pl.vocabulary }
  return (text) => {
    const language = languageOf(text, { detect, vocabularies, last: null })
    const message = featuresIn(text, language, models)
    const { sentiment, tier, intent } = triageIn(message, findFacts(text, language), models)
    const words = markedWords(decisionIn(message, models), 5)
    return { language, label: sentiment.label, words, tier: tier.tier, intent: intent.intent }
  }
}
