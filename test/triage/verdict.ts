import type { DecidingWord } from '#shared/domain/triage/decidingWords'
import type { Intent, SentimentLabel, Tier } from '#shared/domain/triage/models/triageModels'

/** What the program makes of a message, and the words that decided how it sounds. */
export type Verdict = {
  readonly language: string
  readonly label: SentimentLabel
  readonly tier: Tier
  readonly intent: Intent
  readonly words: readonly DecidingWord[]
}

export type JudgeMessage = (text: string) => Verdict
