import type { DetectLanguage } from '#shared/domain/triage/language/detector'

import type { WorkerPort } from '../store/workerPort'
import type { FromLanguageWorker, ToLanguageWorker } from './languageMessages'

/** The worker's side of telling languages apart. */
export function serveLanguage(port: WorkerPort, detect: DetectLanguage): void {
  port.onMessage((message) => {
    // Only `createLanguageClient` is at the other end.
    const { id, texts } = message as ToLanguageWorker
    port.post({ id, detected: texts.map(detect) } satisfies FromLanguageWorker)
  })
}
