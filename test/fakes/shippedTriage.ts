import { triageMessage } from '#shared/domain/triage/triageMessage'
import { shippedTriageModels } from '#test/builders/triage'
import { decidedWords } from '#shared/domain/triage/decidedWords'
import type { Triage, TriageWords } from '../../src/main/services/ports'
import { detectLanguage } from '../../src/main/workers/detectLanguage'

/** Reads as the app does, in this thread. */
export const shippedTriage: Triage & TriageWords = {
  triage: async (messages, staffNames) => {
    const means = { detect: detectLanguage, models: shippedTriageModels(), staffNames }
    return messages.map((message) => triageMessage(message, means))
  },
  words: async (text, language, tier) => decidedWords(text, language, tier, shippedTriageModels()),
}
