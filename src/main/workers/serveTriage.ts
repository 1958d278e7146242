import type { DetectLanguage } from '#shared/domain/triage/language/detector'
import type { TriageModels } from '#shared/domain/triage/models/triageModels'
import { decidingWords, markedWords } from '#shared/domain/triage/decidingWords'
import { triageMessage } from '#shared/domain/triage/triageMessage'

import type { WorkerPort } from '../store/workerPort'
import type { FromTriageWorker, ToTriageWorker } from './triageMessages'

/** More marked words would mark the message. */
const mostWords = 6

/** The worker's side of triage. */
export function serveTriage(port: WorkerPort, models: TriageModels, detect: DetectLanguage): void {
  const answer = (message: FromTriageWorker): void => port.post(message)
  port.onMessage((message) => {
    // Only `createTriageClient` is at the other end.
    const asked = message as ToTriageWorker
    const { id } = asked
    if (asked.ask === 'words') {
      const decision = decidingWords(asked.text, asked.language, models)
      return answer({ id, words: markedWords(decision, mostWords) })
    }
    const means = { detect, models, staffNames: asked.staffNames }
    answer({ id, triaged: asked.messages.map((one) => triageMessage(one, means)) })
  })
}
