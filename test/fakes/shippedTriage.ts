import { triageMessage } from '#shared/domain/triage/triageMessage'
import { shippedTriageModels } from '#test/builders/triage'
import type { Triage } from '../../src/main/services/ports'
import { detectLanguage } from '../../src/main/workers/detectLanguage'

/** Reads as the app does, in this thread. */
export const shippedTriage: Triage = {
  triage: async (messages, staffNames) => {
    const means = { detect: detectLanguage, models: shippedTriageModels(), staffNames }
    return messages.map((message) => triageMessage(message, means))
  },
}
