import { join } from 'node:path'

import { ok, type Result } from '#shared/domain/result'
import { isSettledLongAgo } from '#shared/domain/outbox/settledLongAgo'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import type { MutableShop } from '#shared/domain/shop/createShop'

import { attempt, carried } from './attempt'
import type { Disk } from './disk'
import { indexName, type IndexHeader } from './indexFormat'
import { createIndexedShop, type IndexedShop } from './indexedShop'
import { logFiles } from './logFiles'
import type { LogRecord } from './logLine'
import type { LinePlace } from './logPlace'
import { openIndex, type OpenedIndex } from './readIndex'
import { readLog, type LogReading } from './readLog'

export type LoadMeans = {
  readonly disk: Disk
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
  /** What was read of the log: all of it, or its tail behind the index. */
  readonly reading: LogReading
  /** What the index covers; null: there was none of use. */
  readonly covered: IndexHeader | null
  readonly lastLine: LinePlace | null
  /** Customers whose erasure was decided while bytes of them are still there. */
  readonly unfinishedErasures: readonly string[]
  /** Everything is loaded. Another shop than this one where the index turned out to be damaged. */
  readonly whole: Promise<Result<WholeShop>>
}

/** `isFromLog`: no index covers any of it. */
export type WholeShop = Pick<IndexedShop, 'shop' | 'places'> & { readonly isFromLog: boolean }

type Tail = readonly { readonly record: LogRecord; readonly place: LinePlace }[]

/**
 * Loads the shop, changing nothing on disk: from the index and the log's tail behind it, or from the whole log. Answers as
 * soon as the first screen is sure. Rejects with what the disk says, or `shopIsNewer`.
 */
export async function loadShop(means: LoadMeans): Promise<LoadedShop> {
  const files = logFiles(await means.disk.list(join(means.folder, 'log'))).current
  const index = await openIndex({ ...means, files })
  if (index !== null) return fromIndex(means, index)
  const migrated = means.canWrite ? await means.migrate() : ok(undefined)
  if (!migrated.ok) throw carried(migrated.error)
  return fromLog(means)
}

/** An index that is of no use may speak of customers who were erased. Not before the log has proved to be ours to touch. */
async function removeIndex({ disk, folder, canWrite }: LoadMeans): Promise<void> {
  if (canWrite) await attempt(() => disk.remove(join(folder, indexName)))
}

async function fromLog(means: LoadMeans): Promise<LoadedShop> {
  const { shop, places } = createIndexedShop()
  const unfinishedErasures: string[] = []
  let lastLine: LinePlace | null = null
  const reading = await read(means, null, ({ changes }, place) => {
    for (const change of changes) {
      if (isUnfinishedErasure(shop, change)) unfinishedErasures.push(change.customerId)
      applyChange(shop, change)
    }
    places.note(changes, place)
    lastLine = place
  })
  await removeIndex(means)
  forgetHistory(shop, means.now())
  const whole = Promise.resolve(ok({ shop, places, isFromLog: true }))
  return { shop, places, reading, covered: null, lastLine, unfinishedErasures, whole }
}

async function fromIndex(means: LoadMeans, index: OpenedIndex): Promise<LoadedShop> {
  const { header } = index
  const indexed = createIndexedShop(header.fileTable)
  indexed.begin(header, index.state)
  for (const line of index.head) indexed.add(line)
  const tail: { record: LogRecord; place: LinePlace }[] = []
  const tailReading = await attempt(() => read(means, header, (record, place) => void tail.push({ record, place })))
  if (!tailReading.ok) {
    await attempt(index.close)
    throw carried(tailReading.error)
  }
  const reading = tailReading.value
  if (reading.strays > 0) {
    // The log is not what it was when the index was made: only all of it can tell what counts.
    await attempt(index.close)
    return fromLog(means)
  }
  const loaded = {
    shop: indexed.shop,
    places: indexed.places,
    reading,
    covered: header,
    lastLine: tail.at(-1)?.place ?? header.lastLine,
    unfinishedErasures: [],
  }
  if (isFirstScreenSure(indexed.shop, tail)) {
    replay(indexed, tail)
    return { ...loaded, whole: attempt(() => rest(means, index, indexed, [])) }
  }
  const unfinishedErasures = tail.flatMap(({ record }) =>
    record.changes.flatMap((change) => (change.type === 'customerErased' ? [change.customerId] : [])),
  )
  const whole = await rest(means, index, indexed, tail)
  return { ...loaded, ...whole, unfinishedErasures, whole: Promise.resolve(ok(whole)) }
}

/** Adds what the index holds besides its head, then the tail; an index that proves damaged is of no use at all. */
async function rest(means: LoadMeans, index: OpenedIndex, indexed: IndexedShop, tail: Tail): Promise<WholeShop> {
  try {
    for await (const lines of index.rest()) {
      if (lines === null) return { ...(await fromLog(means)), isFromLog: true }
      for (const line of lines) indexed.add(line)
    }
  } finally {
    await attempt(index.close)
  }
  replay(indexed, tail)
  return { ...indexed, isFromLog: false }
}

function replay({ shop, places }: IndexedShop, tail: Tail): void {
  for (const { record, place } of tail) {
    for (const change of record.changes) applyChange(shop, change)
    places.note(record.changes, place)
  }
}

async function read(
  { disk, folder, newestVersion }: LoadMeans,
  covered: IndexHeader | null,
  onRecord: (record: LogRecord, place: LinePlace) => void,
): Promise<LogReading> {
  const last = covered?.files.at(-1)
  const from = last && covered ? { file: last.name, offset: last.size, lastNumber: covered.lastNumber } : null
  const reading = await readLog({ disk, folder: join(folder, 'log'), newestVersion, onRecord, from })
  // lowdb's `read` can only reject.
  if (!reading.ok) throw carried(reading.error)
  return reading.value
}

/** Whether what came behind the index speaks only of conversations that are here, so that the first screen is right. */
function isFirstScreenSure(shop: MutableShop, tail: Tail): boolean {
  const opened = new Set<string>()
  const seen = new Set<string>()
  const isKnown = (id: string) => opened.has(id) || shop.conversations.has(id)
  return tail.every(({ record }) =>
    record.changes.every((change) => {
      if (change.type === 'identitySeen') seen.add(change.identity.id)
      if (change.type === 'customerErased') return false
      if (change.type === 'conversationOpened') {
        const { id, identityId } = change.conversation
        opened.add(id)
        return seen.has(identityId) || shop.identities.has(identityId)
      }
      const id = conversationOf(change)
      return id === null || isKnown(id)
    }),
  )
}

/** The conversation whose entry a change edits. */
function conversationOf(change: Change): string | null {
  switch (change.type) {
    case 'messageArrived':
      return change.message.conversationId
    case 'messageEdited':
    case 'messageDeleted':
    case 'conversationRead':
    case 'conversationDone':
    case 'conversationReopened':
    case 'conversationTagged':
      return change.conversationId
    default:
      return null
  }
}

/** A finished one has left nothing of the customer for it to take out. */
function isUnfinishedErasure(shop: MutableShop, change: Change): change is Extract<Change, { type: 'customerErased' }> {
  return change.type === 'customerErased' && shop.customers.has(change.customerId)
}

/** What only history needs is not held in memory; the index leaves it out as well. */
function forgetHistory(shop: MutableShop, now: number): void {
  for (const reply of [...shop.replies.values()]) if (isSettledLongAgo(reply, now)) shop.replies.delete(reply.id)
}
