import { decidingWords, markedWords } from '#shared/domain/triage/decidingWords'
import type { DetectLanguage } from '#shared/domain/triage/language/detector'
import type { TriageModels } from '#shared/domain/triage/models/triageModels'
import { triageMessage } from '#shared/domain/triage/triageMessage'

import type { JudgeMessage } from './verdict'

export type JudgeMeans = {
  readonly models: TriageModels
  readonly detect: DetectLanguage
}

/** Judges messages as the app does, each as if it were the first one of its customer. */
export function createJudge({ models, detect }: JudgeMeans): JudgeMessage {
  return (text) => {
    const { language, sentiment, tier, messageClass } = triageMessage(
      { text, lastLanguage: null },
      { models, detect, staffNames: [] },
    )
    const words = markedWords(decidingWords(text, language, models), 5)
    // Files of labelled messages know no trolls: theirs are complaints without a reason.
    const intent = messageClass === 'troll' ? 'complaint' : messageClass
    return { language, label: sentiment, words, tier, intent }
  }
}
