import type { DecidedWords } from '#shared/domain/triage/decidedWords'
import type { MessageToTriage } from '#shared/domain/triage/triageMessage'
import type { Triaged } from '#shared/domain/triage/triaged'

import type { StartWorker, WorkerHandle } from '../store/workerPort'
import type { FromTriageWorker, ToTriageWorker } from './triageMessages'

/**
 * Messages read in a worker, so that nothing waits for models and languages. Of a worker that dies another one is started,
 * at most three times; after that, or where it takes too long, nothing is triaged and everything arrives all the same.
 */
export type TriageClient = {
  /** An answer for each message, in their order; null: there is no worker any more. */
  triage(messages: readonly MessageToTriage[], staffNames: readonly string[]): Promise<readonly Triaged[] | null>
  /** The words that decided, in what was learnt, that a message has this tier and how it sounds; null: there is no worker. */
  words(text: string, language: string, tier: Triaged['tier']): Promise<DecidedWords | null>
  stop(): Promise<void>
}

const mostStarts = 3
/** Loading takes a second or two on a slow computer, reading a page of mail less; nobody waits longer for it. */
const usualWithinMs = 20_000

type Waiting = { readonly message: ToTriageWorker; readonly settle: (answer: FromTriageWorker | null) => void }

export function createTriageClient(start: StartWorker, answerWithinMs = usualWithinMs): TriageClient {
  const waiting = new Map<number, Waiting>()
  let worker: WorkerHandle | null = null
  let starts = 0
  let lastId = 0

  function startWorker(): void {
    starts += 1
    const started = start()
    worker = started
    started.onMessage((message) => take(message as FromTriageWorker))
    started.onEnd(() => {
      if (worker === started) restart()
    })
    for (const { message } of waiting.values()) started.post(message)
  }

  function restart(): void {
    worker = null
    if (starts < mostStarts) return startWorker()
    giveUp()
  }

  function giveUp(): void {
    for (const { settle } of waiting.values()) settle(null)
    waiting.clear()
  }

  function take(answer: FromTriageWorker): void {
    waiting.get(answer.id)?.settle(answer)
    waiting.delete(answer.id)
  }

  function ask(message: ToTriageWorker): Promise<FromTriageWorker | null> {
    if (starts === 0) startWorker()
    if (!worker) return Promise.resolve(null)
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        settle(null)
        // One that hangs would make each poll wait as long.
        void worker?.stop()
      }, answerWithinMs)
      const settle = (answer: FromTriageWorker | null): void => {
        clearTimeout(late)
        waiting.delete(message.id)
        resolve(answer)
      }
      waiting.set(message.id, { message, settle })
      worker?.post(message)
    })
  }

  return {
    async triage(messages, staffNames) {
      if (messages.length === 0) return []
      const answer = await ask({ ask: 'triage', id: (lastId += 1), messages, staffNames })
      return answer && 'triaged' in answer ? answer.triaged : null
    },
    async words(text, language, tier) {
      const answer = await ask({ ask: 'words', id: (lastId += 1), text, language, tier })
      return answer && 'words' in answer ? answer.words : null
    },
    async stop() {
      const stopped = worker
      worker = null
      starts = mostStarts
      await stopped?.stop()
      giveUp()
    },
  }
}
