import { intentIn, type IntentVerdict } from './intentOf'
import { featuresIn, type LanguageFeatures } from './models/featuresIn'
import type { TriageModels } from './models/triageModels'
import { sentimentIn, type Sentiment } from './sentimentOf'
import { tierIn, type TierFact, type TierVerdict } from './tierOf'

export type Triage = {
  readonly sentiment: Sentiment
  readonly tier: TierVerdict
  readonly intent: IntentVerdict
}

/** Everything that was learnt, said about one message. */
export function triageOf(text: string, language: string, facts: readonly TierFact[], models: TriageModels): Triage {
  return triageIn(featuresIn(text, language, models), facts, models)
}

export function triageIn(message: LanguageFeatures, facts: readonly TierFact[], models: TriageModels): Triage {
  return {
    sentiment: sentimentIn(message, models),
    tier: tierIn(message, facts, models),
    intent: intentIn(message, models),
  }
}
