import { crc32 } from 'node:zlib'

import { laneIds, oldestWaitingSince } from '#shared/domain/conversations/laneOrders'
import type { LaneId } from '#shared/domain/conversations/inboxView'
import type { MutableShop } from '#shared/domain/shop/createShop'
import type { ConversationEntry, Unloaded } from '#shared/domain/shop/shop'

import type { Disk } from './disk'
import { packHeads, type PackedHeads } from './headCodec'
import { indexName, indexVersion, type IndexConversation, type IndexEnd, type IndexHeader } from './indexFormat'
import { checkedText } from './lineChecksum'
import type { MessagePlaces } from './messagePlaces'
import { isPacked } from './packedEntry'
import { replaceStream } from './replaceStream'
import { historyOf, stateOf } from './shopState'

/** Bytes collected before they are written: making so many keeps the main loop for a few milliseconds. */
const pieceBytes = 128 * 1024

/** How far the shop has come on disk, as the index has to say it. */
export type Covers = Pick<IndexHeader, 'files' | 'lastNumber' | 'lastLine' | 'damagedLines' | 'missing'>

type Options = {
  readonly disk: Disk
  /** The shop's folder. */
  readonly folder: string
  readonly shop: MutableShop
  readonly places: MessagePlaces
  readonly covers: Covers
  /** Version of the log's lines. */
  readonly logVersion: number
  /** Epoch ms. */
  readonly now: number
  /** The text form of a conversation that is in memory decoded, for whoever wants to hold that instead. */
  readonly onPacked: (entry: ConversationEntry, packed: PackedHeads) => void
}

/**
 * Writes the index of the shop as it is at the call; what is committed meanwhile stays in the log's tail. The main loop gets
 * its turn every few milliseconds. Rejects with what the disk says; the older index is then untouched.
 */
export async function writeIndex(options: Options): Promise<void> {
  const { disk, folder, shop, places, covers, now } = options
  const entries = inIndexOrder(shop)
  const header: IndexHeader = {
    index: indexVersion,
    log: options.logVersion,
    ...covers,
    conversations: entries.length,
    lanes: lanesOf(shop),
    fileTable: [...places.files()],
  }
  const state = checkedText(stateOf(shop, now))
  await replaceStream(
    disk,
    folder,
    indexName,
    piecesOf(
      { ...options, fileCount: header.fileTable.length, history: checkedText(historyOf(shop, now)) },
      [checkedText(header), state],
      entries,
    ),
  )
}

/** What was said at the call, for what is written later. */
type Table = { readonly fileCount: number; readonly history: string }

/** What waits, in the order of the inbox, then everything else, newest first. */
function inIndexOrder({ lanes }: MutableShop): readonly ConversationEntry[] {
  const rest: ConversationEntry[] = []
  const waiting = lanes.waiting.entries.chunks.flat()
  const done = lanes.done.entries.chunks.flat()
  for (let at = 0; at < waiting.length || rest.length - at < done.length;) {
    const [one, other] = [waiting[at], done[rest.length - at]]
    if (other === undefined || (one !== undefined && one.lastMessageAt >= other.lastMessageAt)) {
      if (one !== undefined) rest.push(one)
      at += 1
    } else rest.push(other)
  }
  return [...lanes.inbox.entries.chunks.flat(), ...rest]
}

function lanesOf({ lanes }: MutableShop): Readonly<Record<LaneId, Unloaded>> {
  const pairs = laneIds.map((lane): [LaneId, Unloaded] => [
    lane,
    { count: lanes[lane].entries.size, oldestWaitingSince: oldestWaitingSince(lanes, lane) },
  ])
  return Object.fromEntries(pairs) as Record<LaneId, Unloaded>
}

async function* piecesOf(
  options: Options & Table,
  first: readonly string[],
  entries: readonly ConversationEntry[],
): AsyncGenerator<Buffer> {
  let lines: string[] = [...first]
  let bytes = 0
  let sum = 0
  const people = new Set<string>()
  for (const entry of entries) {
    const line = checkedText(lineOf(options, entry, people))
    lines.push(line)
    bytes += line.length
    if (bytes < pieceBytes) continue
    const piece = Buffer.from(lines.join(''))
    sum = crc32(piece, sum)
    yield piece
    lines = []
    bytes = 0
  }
  const { identities, customers } = options.shop
  const loose = {
    identities: [...identities.values()].filter(({ id }) => !people.has(id)),
    customers: [...customers.values()].filter(({ id }) => !people.has(id)),
  }
  const last = Buffer.from([...lines, options.history, checkedText(loose)].join(''))
  const end: IndexEnd = { end: entries.length, sum: crc32(last, sum) }
  yield Buffer.concat([last, Buffer.from(checkedText(end))])
}

function lineOf(options: Options & Table, entry: ConversationEntry, people: Set<string>): IndexConversation {
  const { shop, places, onPacked } = options
  const { conversation } = entry
  const known = isPacked(entry) ? places.packed(conversation.id) : null
  const packed = known ?? packHeads(entry.heads, placesWithin(options, conversation.id))
  if (known === null) onPacked(entry, packed)
  people.add(conversation.identityId).add(conversation.customerId)
  return {
    c: conversation,
    i: shop.identities.get(conversation.identityId) ?? null,
    u: shop.customers.get(conversation.customerId) ?? null,
    s: [
      entry.revision,
      entry.snippet,
      entry.snippetDirection,
      entry.lastMessageAt,
      entry.waitingSince,
      entry.unreadCount,
      entry.readAt,
      entry.doneAt,
    ],
    ...(entry.tags.length > 0 && { t: entry.tags }),
    h: packed,
  }
}

/** Files begun since the call are not in the table: the log's tail tells of what they hold. */
function placesWithin({ places, fileCount }: Options & Table, conversationId: string) {
  const placesOf = places.numbered(conversationId)
  return (messageId: string) => placesOf(messageId).filter(({ file }) => file < fileCount)
}
