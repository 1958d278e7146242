import type { DetectLanguage } from '#shared/domain/triage/language/detector'
import type { TriageModels } from '#shared/domain/triage/models/triageModels'
import { decidedWords } from '#shared/domain/triage/decidedWords'
import { triageMessage } from '#shared/domain/triage/triageMessage'

import type { WorkerPort } from '../store/workerPort'
import type { FromTriageWorker, ToTriageWorker } from './triageMessages'

/** The worker's side of triage. */
export function serveTriage(port: WorkerPort, models: TriageModels, detect: DetectLanguage): void {
  const answer = (message: FromTriageWorker): void => port.post(message)
  port.onMessage((message) => {
    // Only `createTriageClient` is at the other end.
    const asked = message as ToTriageWorker
    const { id } = asked
    if (asked.ask === 'words') {
      return answer({ id, words: decidedWords(asked.text, asked.language, asked.tier, models) })
    }
    const means = { detect, models, staffNames: asked.staffNames }
    answer({ id, triaged: asked.messages.map((one) => triageMessage(one, means)) })
  })
}
