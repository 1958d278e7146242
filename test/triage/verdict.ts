import type { DecidingWord } from '#shared/domain/triage/decidingWords'
import type { Intent, SentimentLabel, Tier } from '#shared/domain/triage/models/triageModels'

/** What the program makes of a message, and how long it took: milliseconds, the explanation included. */
export type Verdict = {
  readonly language: string
  readonly label: SentimentLabel
  readonly tier: Tier
  readonly intent: Intent
  readonly words: readonly DecidingWord[]
  readonly tookMs: number
}

export type JudgeMessage = (text: string) => Verdict
