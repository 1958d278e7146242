import { fail, type Result } from '#shared/domain/result'

import type { StartWorker, WorkerHandle } from '../workerPort'
import type { Relocation } from './relocate'
import type { FromSearcher, SearchAnswer, SearchPage, ToSearcher } from './searchMessages'

export type SearchClientOptions = {
  readonly start: StartWorker
  /** The shop's folder. */
  readonly folder: string
  /** The newest version of the log's lines this program reads. */
  readonly newestVersion: number
}

/**
 * Search in a worker, as main sees it: nothing here reads, and nothing waits on the main loop. A worker that dies is started
 * once more; when that one dies too, searches fail with `diskTrouble`, `searchEnded`.
 */
export type SearchClient = {
  /** Starts the worker, which reads the log up to this commit; searches may be asked for at once. */
  open(lastNumber: number): void
  /** The log goes on up to this commit, and it is safely on disk. */
  committed(lastNumber: number): void
  /** A month was rewritten. The arrays are handed over and can't be used any more. */
  relocated(relocation: Relocation): void
  find(query: string, page: SearchPage): Promise<Result<SearchAnswer>>
  /** Resolves with ok when the saved index holds nothing of an erased customer any more. */
  erased(customerId: string): Promise<Result<void>>
  /** Saves the index, then ends the worker. */
  close(): Promise<void>
}

/** Commits in quick succession wake the worker once. */
const tellAfterMs = 100

type Request = { readonly message: ToSearcher; readonly settle: (outcome: Result<unknown>) => void }

const ended: Result<never> = fail({ code: 'diskTrouble', reason: 'searchEnded' })

export function createSearchClient({ start, folder, newestVersion }: SearchClientOptions): SearchClient {
  const requests = new Map<number, Request>()
  let worker: WorkerHandle | null = null
  let starts = 0
  let lastId = 0
  let known = 0
  let telling: ReturnType<typeof setTimeout> | null = null

  function startWorker(): void {
    starts += 1
    const started = start()
    worker = started
    started.onMessage((message) => take(message as FromSearcher))
    started.onEnd(() => {
      if (worker === started) restart()
    })
    post({ type: 'open', folder, newestVersion, lastNumber: known })
    for (const { message } of requests.values()) post(message)
  }

  /** A search asked for after a commit sees it; otherwise the worker need not wake for each one. */
  function tell(): void {
    if (telling === null) return
    clearTimeout(telling)
    telling = null
    post({ type: 'committed', lastNumber: known })
  }

  function restart(): void {
    worker = null
    if (starts < 2) return startWorker()
    for (const { settle } of requests.values()) settle(ended)
    requests.clear()
  }

  function post(message: ToSearcher, transfer: readonly ArrayBuffer[] = []): void {
    worker?.post(message, transfer)
  }

  /** Only `serveSearch` is at the other end. */
  function take(message: FromSearcher): void {
    requests.get(message.id)?.settle(message.type === 'found' ? message.answer : message.outcome)
    requests.delete(message.id)
  }

  function ask<T>(messageOf: (id: number) => ToSearcher): Promise<Result<T>> {
    if (!worker) return Promise.resolve(ended)
    return new Promise((resolve) => {
      const message = messageOf((lastId += 1))
      // A request of one type is answered with that type's outcome.
      requests.set(lastId, { message, settle: (outcome) => resolve(outcome as Result<T>) })
      post(message)
    })
  }

  return {
    open: (lastNumber) => {
      known = lastNumber
      startWorker()
    },
    committed: (lastNumber) => {
      known = lastNumber
      telling ??= setTimeout(tell, tellAfterMs)
    },
    relocated: (relocation) => {
      tell()
      const { oldOffsets, newOffsets, newLengths } = relocation
      post({ type: 'relocated', relocation }, [oldOffsets.buffer, newOffsets.buffer, newLengths.buffer])
    },
    find: (query, page) => {
      tell()
      return ask((id) => ({ type: 'find', id, query, ...page }))
    },
    erased: (customerId) => {
      tell()
      return ask((id) => ({ type: 'erased', id, customerId }))
    },
    close: async () => {
      tell()
      await ask((id) => ({ type: 'save', id }))
      const stopped = worker
      worker = null
      await stopped?.stop()
      for (const { settle } of requests.values()) settle(ended)
      requests.clear()
    },
  }
}
