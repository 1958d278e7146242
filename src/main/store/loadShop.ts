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
  /** Loads what is left; to be called once. Another shop than this one where the index turns out to be damaged. */
  loadRest(): Promise<Result<WholeShop>>
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
  if (index !== null) return fromIndex(means, index, files)
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
  const loadRest = async () => ok({ shop, places, isFromLog: true })
  return { shop, places, reading, covered: null, lastLine, unfinishedErasures, loadRest }
}

async function fromIndex(means: LoadMeans, index: OpenedIndex, files: readonly string[]): Promise<LoadedShop> {
  const { header } = index
  const indexed = createIndexedShop(header.fileTable)
  indexed.begin(header, index.state)
  for (const line of index.head) indexed.add(line)
  const tail: { record: LogRecord; place: LinePlace }[] = []
  const tailReading = await attempt(() =>
    read(means, header, (record, place) => void tail.push({ record, place }), files),
  )
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
  }
  const batches = index.rest()
  // What came behind the index is mostly about conversations at its beginning: a little more of it is often enough.
  const awaited = spokenOf(tail)
  while (!areHere(indexed.shop, awaited)) {
    const added = await addNext(indexed, batches)
    if (added === 'more') continue
    await attempt(index.close)
    if (added === 'damaged') return fromLog(means)
    break
  }
  const unfinishedErasures = tail.flatMap(({ record }) =>
    record.changes.flatMap((change) => (change.type === 'customerErased' ? [change.customerId] : [])),
  )
  await replay(indexed, tail)
  return { ...loaded, unfinishedErasures, loadRest: () => attempt(() => rest(means, index, indexed, batches)) }
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
async function rest(means: LoadMeans, index: OpenedIndex, indexed: IndexedShop, batches: Batches): Promise<WholeShop> {
  try {
    for (;;) {
      const added = await addNext(indexed, batches)
      if (added === 'all') return { ...indexed, isFromLog: false }
      if (added === 'damaged') return { ...(await fromLog(means)), isFromLog: true }
    }
  } finally {
    await attempt(index.close)
  }
}

/** Commits applied in one turn: a few milliseconds' work. */
const replayedAtOnce = 100

async function replay({ shop, places }: IndexedShop, tail: Tail): Promise<void> {
  for (let at = 0; at < tail.length; at += replayedAtOnce) {
    if (at > 0) await new Promise((resolve) => setImmediate(resolve))
    for (const { record, place } of tail.slice(at, at + replayedAtOnce)) {
      for (const change of record.changes) applyChange(shop, change)
      places.note(record.changes, place)
    }
  }
}

async function read(
  { disk, folder, newestVersion }: LoadMeans,
  covered: IndexHeader | null,
  onRecord: (record: LogRecord, place: LinePlace) => void,
  files?: readonly string[],
): Promise<LogReading> {
  const last = covered?.files.at(-1)
  const before = covered?.files.slice(0, -1) ?? []
  const from = last && covered ? { file: last.name, offset: last.size, lastNumber: covered.lastNumber, before } : null
  const reading = await readLog({
    disk,
    folder: join(folder, 'log'),
    newestVersion,
    onRecord,
    from,
    ...(files && { files }),
  })
  // lowdb's `read` can only reject.
  if (!reading.ok) throw carried(reading.error)
  return reading.value
}

/** Rows the window asks for first. */
const firstPage = 50

type Awaited = { readonly conversations: Set<string>; readonly identities: Set<string> }

/** Who and what the commits behind the index speak of without bringing it: as long as it is not here, no screen is right. */
function spokenOf(tail: Tail): Awaited {
  const awaited: Awaited = { conversations: new Set(), identities: new Set() }
  const brought = new Set<string>()
  for (const change of tail.flatMap(({ record }) => record.changes)) {
    if (change.type === 'identitySeen') brought.add(change.identity.id)
    // What is erased may lie anywhere in the index: nothing less than all of it will do.
    if (change.type === 'customerErased') awaited.identities.add('')
    if (change.type === 'conversationOpened') {
      const { id, identityId } = change.conversation
      brought.add(id)
      if (!brought.has(identityId)) awaited.identities.add(identityId)
    }
    const id = conversationOf(change)
    if (id !== null && !brought.has(id)) awaited.conversations.add(id)
  }
  return awaited
}

function areHere(shop: MutableShop, { conversations, identities }: Awaited): boolean {
  for (const id of conversations) if (shop.conversations.has(id)) conversations.delete(id)
  for (const id of identities) if (shop.identities.has(id)) identities.delete(id)
  const { entries, unloaded } = shop.lanes.inbox
  const isPageThere = entries.size >= firstPage || unloaded.count === 0
  return isPageThere && conversations.size === 0 && identities.size === 0
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
