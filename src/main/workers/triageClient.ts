import type { DecidedWords } from '#shared/domain/triage/decidedWords'
import type { MessageToTriage } from '#shared/domain/triage/triageMessage'
import type { Triaged } from '#shared/domain/triage/triaged'

import type { StartWorker, WorkerHandle } from '../store/workerPort'
import type { FromTriageWorker, ToTriageWorker } from './triageMessages'

/**
 * Messages read in a worker, so that nothing waits for models and languages. In place of a worker that dies another one is
 * asked; what three took to their graves, or takes too long, is not triaged and arrives all the same.
 */
export type TriageClient = {
  /** An answer for each message, in their order; null: they could not be read. */
  triage(messages: readonly MessageToTriage[], staffNames: readonly string[]): Promise<readonly Triaged[] | null>
  /** The words that decided, in what was learnt, that a message has this tier and how it sounds; null: there is no worker. */
  words(text: string, language: string, tier: Triaged['tier']): Promise<DecidedWords | null>
  stop(): Promise<void>
}

const mostAsked = 3
/** Loading takes a second or two on a slow computer, reading a page of mail less; nobody waits longer for it. */
const usualWithinMs = 20_000

type Waiting = {
  readonly message: ToTriageWorker
  readonly settle: (answer: FromTriageWorker | null) => void
  /** How many workers were asked. */
  asked: number
}

export function createTriageClient(start: StartWorker, answerWithinMs = usualWithinMs): TriageClient {
  const waiting = new Map<number, Waiting>()
  let worker: WorkerHandle | null = null
  let isStopped = false
  let lastId = 0

  function startWorker(): WorkerHandle {
    const started = start()
    started.onMessage((message) => take(message as FromTriageWorker))
    started.onEnd(() => {
      if (worker === started) askAnother()
    })
    return started
  }

  function askAnother(): void {
    worker = null
    for (const { asked, settle } of [...waiting.values()]) if (asked >= mostAsked) settle(null)
    for (const one of waiting.values()) post(one)
  }

  function post(one: Waiting): void {
    one.asked += 1
    worker ??= startWorker()
    worker.post(one.message)
  }

  function take(answer: FromTriageWorker): void {
    waiting.get(answer.id)?.settle(answer)
  }

  function ask(message: ToTriageWorker): Promise<FromTriageWorker | null> {
    if (isStopped) return Promise.resolve(null)
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
      const one = { message, settle, asked: 0 }
      waiting.set(message.id, one)
      post(one)
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
      isStopped = true
      worker = null
      for (const { settle } of [...waiting.values()]) settle(null)
      await stopped?.stop()
    },
  }
}
