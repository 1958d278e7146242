import { join } from 'node:path'

import { parseQuery } from '#shared/domain/search/parseQuery'
import type { Result } from '#shared/domain/result'

import { attempt, carried } from '../attempt'
import type { Disk } from '../disk'
import { eraseCustomer } from './applyRecord'
import { readIndexFile, writeIndexFile } from './indexFile'
import { isOfLog, readOn, type LogMeans } from './logTail'
import { matchQuery } from './matchQuery'
import { packState, type Pause } from './packState'
import { foundDocument, readHits } from './readHits'
import { relocate, type Relocation } from './relocate'
import type { SearchAnswer, SearchPage } from './searchMessages'
import { emptyState, revived, type SearchState } from './searchState'

export type SearcherOptions = {
  readonly disk: Disk
  /** The shop's folder. */
  readonly folder: string
  readonly newestVersion: number
  readonly pause: Pause
}

/** The index of one shop: kept up with the log, searched, saved. Failures of the disk are values. */
export type Searcher = {
  /** Loads what was saved, or rebuilds it, and reads the log up to this commit. */
  open(lastNumber: number): Promise<Result<void>>
  readTo(lastNumber: number): Promise<Result<void>>
  relocated(relocation: Relocation): Promise<Result<void>>
  /** Resolves with ok when not a byte of the customer is in the saved index. */
  erased(customerId: string): Promise<Result<void>>
  /** Resolves when all that is known is on disk. */
  save(): Promise<Result<void>>
  find(query: string, page: SearchPage): Promise<Result<SearchAnswer>>
}

/** Documents that may be unsaved: reading so many again at the next start takes no time one would notice. */
const leastUnsaved = 2000
/** While all is being rebuilt, what is recent is packed at this size, for in this form it takes much memory. */
const mostRecent = 20_000
/** How long a search waits for an index that is being rebuilt. */
const rebuildingPatienceMs = 300

export function createSearcher({ disk, folder, newestVersion, pause }: SearcherOptions): Searcher {
  const means: LogMeans = { disk, folder: join(folder, 'log'), newestVersion }
  let state: SearchState = emptyState()
  let isRebuilding = false
  /** The log goes on behind what was read of it. */
  let isBehind = true
  let reading: Promise<unknown> = Promise.resolve()
  let packing: Promise<unknown> = Promise.resolve()
  let isSaving = false

  /** One step after the other, so that the log is read in order; a search needs those before it only. */
  function inTurn(step: () => Promise<void>): Promise<Result<void>> {
    const done = reading.then(() => attempt(step))
    reading = done.catch(() => undefined)
    return done
  }

  async function load(lastNumber: number): Promise<void> {
    const saved = await readIndexFile(disk, folder)
    isRebuilding = saved === null || !(await isOfLog(saved, means, lastNumber))
    if (saved !== null && !isRebuilding) state = revived(saved)
    try {
      await readTo(lastNumber)
    } finally {
      if (isRebuilding) saveSoon()
      isRebuilding = false
    }
  }

  async function readTo(lastNumber: number): Promise<void> {
    isBehind = true
    await readOn(state, means, lastNumber, isRebuilding ? packWhenDue : saveWhenDue)
    isBehind = false
  }

  async function packWhenDue(): Promise<void> {
    const size = state.unsaved.documents
    if (size < Math.min(mostRecent, Math.max(leastUnsaved, state.documents.count / 2))) return
    await alone(async () => {
      await packState(state, pause)
      state.unsaved.others += 1
    })
  }

  async function saveWhenDue(): Promise<void> {
    const { documents, deletions } = state.unsaved
    if (documents + deletions >= Math.max(leastUnsaved, state.documents.count / 50)) saveSoon()
  }

  /** Beside the reading and the searching. What the disk refuses is tried again when the next save is due. */
  function saveSoon(): void {
    if (isSaving) return
    isSaving = true
    void savedNow().finally(() => {
      isSaving = false
    })
  }

  function savedNow(): Promise<Result<void>> {
    return alone(() => attempt(save))
  }

  /** One packing at a time. */
  function alone<T>(pack: () => Promise<T>): Promise<T> {
    const done = packing.then(pack)
    packing = done.catch(() => undefined)
    return done
  }

  async function save(): Promise<void> {
    const before = state.unsaved
    if (before.documents + before.deletions + before.others === 0) return
    const saved = await packState(state, pause)
    const written = await attempt(() => writeIndexFile(disk, folder, saved))
    if (written.ok) return
    const { documents, deletions, others } = state.unsaved
    state.unsaved = {
      documents: documents + before.documents,
      deletions: deletions + before.deletions,
      others: others + before.others,
    }
    throw carried(written.error)
  }

  async function find(text: string, page: SearchPage): Promise<SearchAnswer> {
    const query = parseQuery(text, (year, month, day) => new Date(year, month - 1, day).getTime())
    const { documents, total, corrected } = matchQuery(state, query, page)
    const isTotalExact = !isBehind
    const found = documents.map((document) => foundDocument(state, document))
    const hits = await readHits(means, found, query, corrected)
    return { state: 'answered', hits, total, isTotalExact, corrected, problems: query.problems }
  }

  return {
    open: (lastNumber) => inTurn(() => load(lastNumber)),
    readTo: (lastNumber) => inTurn(() => readTo(lastNumber)),
    relocated: (relocation) =>
      inTurn(async () => {
        relocate(state, relocation)
        saveSoon()
      }),
    erased: async (customerId) => {
      await inTurn(async () => eraseCustomer(state, customerId))
      state.unsaved.others += 1
      return savedNow()
    },
    save: async () => {
      await reading
      return savedNow()
    },
    find: async (text, page) => {
      // A small shop is rebuilt within that time; a large one answers with what it has so far.
      await (isRebuilding ? Promise.race([reading, pastMs(rebuildingPatienceMs)]) : reading)
      const answer = await attempt(() => find(text, page))
      if (answer.ok || isRebuilding) return answer
      // A file may have been rewritten since; by now it is known where its lines went.
      await reading
      return attempt(() => find(text, page))
    },
  }
}

function pastMs(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}
