import type { Disk } from '../disk'
import { createNodeDisk } from '../nodeDisk'
import type { WorkerPort } from '../workerPort'
import type { Pause } from './packState'
import { createSearcher, type Searcher } from './searcher'
import type { FindMessage, FromSearcher, ToSearcher } from './searchMessages'

export type SearchMeans = { readonly disk: Disk; readonly pause: Pause }

/** The worker's side of a search. Of the queries that wait, only the newest is answered. */
export function serveSearch(port: WorkerPort, means: Partial<SearchMeans> = {}): void {
  const { disk = createNodeDisk(), pause = nextTurn } = means
  let searcher: Searcher | null = null
  let waiting: FindMessage | null = null
  let isFinding = false

  const post = (message: FromSearcher) => port.post(message)

  function queue(message: FindMessage): void {
    if (waiting) post({ type: 'found', id: waiting.id, answer: { ok: true, value: { state: 'superseded' } } })
    waiting = message
    if (!isFinding) void answerWaiting()
  }

  async function answerWaiting(): Promise<void> {
    isFinding = true
    // What was posted together has arrived by then.
    await pause()
    for (let next = taken(); next && searcher; next = taken()) {
      const { id, query, offset, limit } = next
      post({ type: 'found', id, answer: await searcher.find(query, { offset, limit }) })
      await pause()
    }
    isFinding = false
  }

  function taken(): FindMessage | null {
    const next = waiting
    waiting = null
    return next
  }

  async function take(message: ToSearcher): Promise<void> {
    if (message.type === 'open') {
      searcher = createSearcher({ disk, pause, folder: message.folder, newestVersion: message.newestVersion })
      await searcher.open(message.lastNumber)
    }
    if (message.type === 'committed') await searcher?.readTo(message.lastNumber)
    if (message.type === 'relocated') await searcher?.relocated(message.relocation)
    if (message.type === 'find') queue(message)
    if (message.type === 'erased' && searcher) {
      post({ type: 'saved', id: message.id, outcome: await searcher.erased(message.customerId) })
    }
    if (message.type === 'save' && searcher) post({ type: 'saved', id: message.id, outcome: await searcher.save() })
  }

  // Only `createSearchClient` is at the other end.
  port.onMessage((message) => void take(message as ToSearcher))
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
