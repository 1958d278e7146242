import { intentOf, type IntentVerdict } from './intentOf'
import { joinedScores } from './joined/joinedScores'
import { featuresIn } from './models/featuresIn'
import type { TriageModels } from './models/triageModels'
import type { Fact } from './rules/fact'
import { sentimentIn, type Sentiment } from './sentimentOf'
import { tierOf, type TierVerdict } from './tierOf'

export type Triage = {
  readonly sentiment: Sentiment
  readonly tier: TierVerdict
  readonly intent: IntentVerdict
}

/** Everything that is said about one message by what was learnt and by `facts`, what rules found in it. */
export function triageOf(text: string, language: string, facts: readonly Fact[], models: TriageModels): Triage {
  const message = featuresIn(text, language, models)
  const scores = joinedScores(message, facts, models)
  return {
    sentiment: sentimentIn(message, models),
    tier: tierOf(scores, facts, models),
    intent: intentOf(scores, models),
  }
}
