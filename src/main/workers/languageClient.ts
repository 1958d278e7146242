import type { Detected } from '#shared/domain/triage/language/detector'

import type { StartWorker, WorkerHandle } from '../store/workerPort'
import type { FromLanguageWorker, ToLanguageWorker } from './languageMessages'

/**
 * Languages told apart in a worker, so that loading half a second of data blocks nothing. Of a worker that dies, another one is
 * started once; after that every text is of no known language, and what the customer wrote before counts.
 */
export type LanguageClient = {
  /** An answer for each text, in their order; hand over many at once. */
  detect(texts: readonly string[]): Promise<readonly Detected[]>
  stop(): Promise<void>
}

const unknown: Detected = { language: '', isReliable: false }

type Request = { readonly message: ToLanguageWorker; readonly settle: (detected: readonly Detected[]) => void }

export function createLanguageClient(start: StartWorker): LanguageClient {
  const requests = new Map<number, Request>()
  let worker: WorkerHandle | null = null
  let starts = 0
  let lastId = 0

  function startWorker(): void {
    starts += 1
    const started = start()
    worker = started
    started.onMessage((message) => take(message as FromLanguageWorker))
    started.onEnd(() => {
      if (worker === started) restart()
    })
    for (const { message } of requests.values()) started.post(message)
  }

  function restart(): void {
    worker = null
    if (starts < 2) return startWorker()
    giveUp()
  }

  function giveUp(): void {
    for (const { message, settle } of requests.values()) settle(message.texts.map(() => unknown))
    requests.clear()
  }

  function take({ id, detected }: FromLanguageWorker): void {
    requests.get(id)?.settle(detected)
    requests.delete(id)
  }

  startWorker()
  return {
    detect: (texts) => {
      if (!worker) return Promise.resolve(texts.map(() => unknown))
      return new Promise((resolve) => {
        const message = { id: (lastId += 1), texts }
        requests.set(lastId, { message, settle: resolve })
        worker?.post(message)
      })
    },
    stop: async () => {
      const stopped = worker
      worker = null
      await stopped?.stop()
      giveUp()
    },
  }
}
