import { join } from 'node:path'

import { ok, type Result } from '#shared/domain/result'
import { rowsOnPage } from '#shared/domain/conversations/rowsOnPage'
import { isSettledLongAgo } from '#shared/domain/outbox/settledLongAgo'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import type { MutableShop } from '#shared/domain/shop/createShop'

import { attempt, carried } from './attempt'
import type { Disk } from './disk'
import { firstScreenName, readFirstScreen } from './firstScreen'
import { indexName, type IndexHeader } from './indexFormat'
import { createIndexedShop, type IndexedShop } from './indexedShop'
import { logFiles } from './logFiles'
import type { LinePlace } from './logPlace'
import { openIndex, type OpenedIndex } from './readIndex'
import { emptyTail, missing, readFrom, readTail, replay, type Tail } from './logTail'
import type { LogReading } from './readLog'

export type LoadMeans = {
  readonly disk: Disk
  /** The same for what is small and waited for. */
  readonly openingDisk: Disk
  /** The shop's folder. */
  readonly folder: string
  readonly now: () => number
  readonly newestVersion: number
  readonly canWrite: boolean
  /** Brings an older log up to date; runs where no index says that it is. */
  readonly migrate: () => Promise<Result<void>>
}

/** A shop whose first screen is known. */
export type LoadedShop = Pick<IndexedShop, 'shop' | 'places'> & {
  /** What was read of the log: all of it, or its tail behind what is in `covered`. */
  readonly reading: LogReading
  /** What an index covers; null: there was none of use. */
  readonly covered: IndexHeader | null
  readonly lastLine: LinePlace | null
  /** The last commit that the first screen on disk shows; null: it was of no use. */
  readonly firstScreenNumber: number | null
  /** Loads all of the shop; to be called once. It may be another one than this. */
  loadRest(): Promise<Result<WholeShop>>
}

export type WholeShop = Pick<IndexedShop, 'shop' | 'places'> & {
  /** What was read of the log for it: more than for the first screen, if that was known without. */
  readonly reading: LogReading
  /** What the index of everything covers; null: none covers any of it. */
  readonly covered: IndexHeader | null
  /** Customers whose erasure was decided while bytes of them are still there. */
  readonly unfinishedErasures: readonly string[]
}

/**
 * Loads the shop, changing nothing on disk: from the index and the log's tail behind it, or from the whole log. Answers as
 * soon as the first screen is sure. Rejects with what the disk says, or `shopIsNewer`.
 */
export async function loadShop(means: LoadMeans): Promise<LoadedShop> {
  const files = logFiles(await means.openingDisk.list(join(means.folder, 'log'))).current
  return (await fromFirstScreen(means, files)) ?? (await fromIndexOrLog(means, files))
}

async function fromIndexOrLog(means: LoadMeans, files: readonly string[]): Promise<LoadedShop> {
  const index = await openIndex({ ...means, files })
  if (index !== null) return fromIndex(means, index, files)
  const migrated = means.canWrite ? await means.migrate() : ok(undefined)
  if (!migrated.ok) throw carried(migrated.error)
  return fromLog(means)
}

/** An index that is of no use may speak of customers who were erased. Not before the log has proved to be ours to touch. */
async function removeIndexes({ disk, folder, canWrite }: LoadMeans): Promise<void> {
  if (!canWrite) return
  for (const name of [firstScreenName, indexName]) await attempt(() => disk.remove(join(folder, name)))
}

async function fromLog(means: LoadMeans): Promise<LoadedShop> {
  const { shop, places } = createIndexedShop()
  const unfinishedErasures: string[] = []
  let lastLine: LinePlace | null = null
  const reading = await readFrom(means, null, ({ changes }, place) => {
    for (const change of changes) {
      if (isUnfinishedErasure(shop, change)) unfinishedErasures.push(change.customerId)
      applyChange(shop, change)
    }
    places.note(changes, place)
    lastLine = place
  })
  await removeIndexes(means)
  forgetHistory(shop, means.now())
  const whole: WholeShop = { shop, places, reading, covered: null, unfinishedErasures }
  return { ...whole, lastLine, firstScreenNumber: null, loadRest: async () => ok(whole) }
}

/** The first screen as it was a few seconds before the end; null where that doesn't tell for sure how it is now. */
async function fromFirstScreen(means: LoadMeans, files: readonly string[]): Promise<LoadedShop | null> {
  const opening = { ...means, disk: means.openingDisk }
  const first = await readFirstScreen({ ...opening, files })
  if (first === null) return null
  const { header } = first
  const indexed = begun(first)
  const tail = first.isEnd ? emptyTail(header) : await readTail(opening, header, files)
  if (tail.reading.strays > 0 || tail.spokenOf.isAll() || missing(indexed.shop, tail).size > 0) return null
  await replay(indexed, tail.lines)
  if (!indexed.hasRows(rowsOnPage)) return null
  const loadRest = () => attempt(async () => wholeOf(await fromIndexOrLog(means, files)))
  return { ...loadedFrom(indexed, header, tail), firstScreenNumber: header.lastNumber, loadRest }
}

async function fromIndex(means: LoadMeans, index: OpenedIndex, files: readonly string[]): Promise<LoadedShop> {
  const indexed = begun(index)
  const batches = index.rest()
  const read = await attempt(async () => {
    const tail = await readTail(means, index.header, files)
    // Strays: the log is not what it was when the index was made, and only all of it can tell what counts.
    const isOfUse = tail.reading.strays === 0 && (await bringTail(index, indexed, batches, tail))
    return isOfUse && (await bringFirstPage(indexed, batches)) ? tail : null
  })
  if (!read.ok || read.value === null) {
    await attempt(index.close)
    if (!read.ok) throw carried(read.error)
    return fromLog(means)
  }
  const changes = read.value.lines.flatMap(({ record }) => record.changes)
  const erased = changes.filter((change) => change.type === 'customerErased').map(({ customerId }) => customerId)
  const loaded = loadedFrom(indexed, index.header, read.value)
  const whole: WholeShop = { ...loaded, unfinishedErasures: erased }
  const loadRest = () => attempt(() => rest(means, index, indexed, batches, whole))
  return { ...loaded, firstScreenNumber: null, loadRest }
}

function begun({ header, state, head }: Pick<OpenedIndex, 'header' | 'state' | 'head'>): IndexedShop {
  const indexed = createIndexedShop(header.fileTable)
  indexed.begin(header, state)
  for (const line of head) indexed.add(line)
  return indexed
}

function loadedFrom({ shop, places }: IndexedShop, covered: IndexHeader, { reading, lines }: Tail) {
  return { shop, places, reading, covered, lastLine: lines.at(-1)?.place ?? covered.lastLine }
}

/** Adds what the tail speaks of, and the tail. False: the index is damaged. */
async function bringTail(index: OpenedIndex, indexed: IndexedShop, batches: Batches, tail: Tail): Promise<boolean> {
  for (let added = 'more'; tail.spokenOf.isAll() && added === 'more';) {
    added = await addNext(indexed, batches)
    if (added === 'damaged') return false
  }
  const ids = missing(indexed.shop, tail)
  const found = ids.size > 0 ? await index.find(ids) : []
  for (const line of found ?? []) indexed.addFound(line)
  if (found !== null) await replay(indexed, tail.lines)
  return found !== null
}

/** Adds as much as the first page needs. False: the index is damaged. */
async function bringFirstPage(indexed: IndexedShop, batches: Batches): Promise<boolean> {
  while (!indexed.hasRows(rowsOnPage)) {
    const added = await addNext(indexed, batches)
    if (added !== 'more') return added === 'all'
  }
  return true
}

type Batches = ReturnType<OpenedIndex['rest']>

async function addNext(indexed: IndexedShop, batches: Batches): Promise<'more' | 'all' | 'damaged'> {
  const batch = await batches.next()
  if (batch.done === true) return 'all'
  if (batch.value === null) return 'damaged'
  for (const line of batch.value) indexed.add(line)
  return 'more'
}

/** Adds what the index holds besides its head; an index that proves damaged is of no use at all. */
async function rest(
  means: LoadMeans,
  index: OpenedIndex,
  indexed: IndexedShop,
  batches: Batches,
  whole: WholeShop,
): Promise<WholeShop> {
  try {
    for (;;) {
      const added = await addNext(indexed, batches)
      if (added === 'all') return whole
      if (added === 'damaged') return wholeOf(await fromLog(means))
    }
  } finally {
    await attempt(index.close)
  }
}

async function wholeOf(loaded: LoadedShop): Promise<WholeShop> {
  const whole = await loaded.loadRest()
  if (!whole.ok) throw carried(whole.error)
  return whole.value
}

/** A finished one has left nothing of the customer for it to take out. */
function isUnfinishedErasure(shop: MutableShop, change: Change): change is Extract<Change, { type: 'customerErased' }> {
  return change.type === 'customerErased' && shop.customers.has(change.customerId)
}

/** What only history needs is not held in memory; the index leaves it out as well. */
function forgetHistory(shop: MutableShop, now: number): void {
  for (const reply of [...shop.replies.values()]) if (isSettledLongAgo(reply, now)) shop.replies.delete(reply.id)
}
