import { decidingWords, markedWords } from '#shared/domain/triage/decidingWords'
import type { DetectLanguage } from '#shared/domain/triage/language/detector'
import type { TriageModels } from '#shared/domain/triage/models/triageModels'
import { triageMessage } from '#shared/domain/triage/triageMessage'

import type { JudgeMessage } from './verdict'

export type JudgeMeans = {
  readonly models: TriageModels
  readonly detect: DetectLanguage
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number
}

/** Judges messages as the app does, each as if it were the first one of its customer. */
export function createJudge({ models, detect, clock }: JudgeMeans): JudgeMessage {
  return (text) => {
    const startedAt = clock()
    const { language, sentiment, tier, messageClass } = triageMessage(
      { text, lastLanguage: null },
      { models, detect, staffNames: [] },
    )
    const words = markedWords(decidingWords(text, language, models), 5)
    const tookMs = clock() - startedAt
    // Files of labelled messages know no trolls: theirs are complaints without a reason.
    const intent = messageClass === 'troll' ? 'complaint' : messageClass
    return { language, label: sentiment, words, tier, intent, tookMs }
  }
}
