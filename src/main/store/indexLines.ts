import { laneIds } from '#shared/domain/conversations/laneOrders'
import type { Customer, Identity } from '#shared/domain/customers/customer'
import { createShardedMap } from '#shared/domain/shardedMap'
import type { MutableShop } from '#shared/domain/shop/createShop'
import type { ConversationEntry, OrderedLaneId, Unloaded } from '#shared/domain/shop/shop'

import { packHeads, type PackedHeads } from './headCodec'
import { indexVersion, type IndexConversation, type IndexHeader } from './indexFormat'
import { checkedText } from './lineChecksum'
import type { MessagePlaces } from './messagePlaces'
import { isPacked } from './packedEntry'
import { historyOf, stateOf } from './shopState'

/** How far the shop has come on disk, as the index has to say it. */
export type Covers = Pick<IndexHeader, 'files' | 'lastNumber' | 'lastLine' | 'damagedLines' | 'missing'>

export type IndexSource = {
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

/** A line with its newline, and the ids it is found by. */
export type IndexLine = { readonly text: string; readonly ids: readonly string[] }

/** Nothing to write yet, but the main loop should have its turn. */
type Turn = null

/**
 * The index's lines as far as its directory. What must be said of one moment is taken at the call, and the rest as it goes:
 * the log's tail is newer than either.
 */
export function indexLines(source: IndexSource): Iterable<IndexLine | Turn> {
  const { shop, now } = source
  const header = headerOf(source)
  const first = [header, stateOf(shop, now)].map((line) => ({ text: checkedText(line), ids: [] }))
  const entries = inIndexOrder(copied(shop))
  return lines()

  function* lines(): Generator<IndexLine | Turn> {
    yield* first
    const people = createShardedMap<true>()
    for (const entry of entries) {
      const { id, identityId, customerId } = entry.conversation
      const ids = people.has(identityId) ? [id] : [id, identityId]
      people.set(identityId, true).set(customerId, true)
      yield { text: checkedText(conversationLine(source, header.fileTable.length, entry)), ids }
    }
    for (const history of historyOf(shop, now)) yield { text: checkedText(history), ids: [] }
    yield* loosePeople(shop, people)
  }
}

export function headerOf({ shop, places, covers, logVersion }: IndexSource): IndexHeader {
  return {
    index: indexVersion,
    log: logVersion,
    ...covers,
    conversations: shop.conversations.size,
    lanes: lanesOf(shop),
    fileTable: [...places.files()],
  }
}

type Chunks = readonly (readonly ConversationEntry[])[]
type CopiedLanes = Readonly<Record<'inbox' | 'waiting' | 'done', Chunks>>

/** Entries never change, so that a copy of the order is one of the shop. */
function copied({ lanes }: MutableShop): CopiedLanes {
  const copy = (lane: OrderedLaneId): Chunks => lanes[lane].entries.chunks.map((chunk) => chunk.slice())
  return { inbox: copy('inbox'), waiting: copy('waiting'), done: copy('done') }
}

/** What waits, in the order of the inbox, then everything else, newest first. */
function* inIndexOrder({ inbox, waiting, done }: CopiedLanes): Generator<ConversationEntry> {
  yield* each(inbox)
  const [ones, others] = [each(waiting), each(done)]
  let [one, other] = [ones.next(), others.next()]
  while (one.done !== true || other.done !== true) {
    const isOne = other.done === true || (one.done !== true && one.value.lastMessageAt >= other.value.lastMessageAt)
    if (isOne && one.done !== true) {
      yield one.value
      one = ones.next()
    } else if (other.done !== true) {
      yield other.value
      other = others.next()
    }
  }
}

function* each(chunks: Chunks): Generator<ConversationEntry, undefined> {
  for (const chunk of chunks) yield* chunk
}

function lanesOf({ lanes }: MutableShop): Readonly<Record<OrderedLaneId, Unloaded>> {
  const pairs = laneIds.map((lane) => [lane, { count: lanes[lane].entries.size }])
  return Object.fromEntries(pairs) as Record<OrderedLaneId, Unloaded>
}

/** `fileCount`: files that the header's table names. */
export function conversationLine(
  { shop, places, onPacked }: IndexSource,
  fileCount: number,
  entry: ConversationEntry,
): IndexConversation {
  const { conversation } = entry
  const history = shop.histories.get(conversation.customerId)
  const known = isPacked(entry) ? places.packed(conversation.id) : null
  const packed = known ?? packHeads(entry.heads, placesWithin(places, fileCount, conversation.id))
  if (known === null) onPacked(entry, packed)
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
      entry.acknowledgedAt,
    ],
    ...(entry.tags.length > 0 && { t: entry.tags }),
    ...(entry.doneReason !== null && { d: entry.doneReason }),
    ...(entry.saleOutcome !== null && { o: entry.saleOutcome }),
    ...(entry.verdicts.length > 0 && { v: entry.verdicts }),
    ...(entry.language !== null && { l: entry.language }),
    ...(history && { y: [history.contacts, history.complaints, history.openComplaints] as const }),
    h: packed,
  }
}

/** Files begun since the call are not in the table: the log's tail tells of what they hold. */
function placesWithin(places: MessagePlaces, fileCount: number, conversationId: string) {
  const placesOf = places.numbered(conversationId)
  return (messageId: string) => placesOf(messageId).filter(({ file }) => file < fileCount)
}

/** People looked at between two turns of the main loop. */
const peopleAtOnce = 5_000

function* loosePeople(
  { identities, customers }: MutableShop,
  people: ReadonlyMap<string, true>,
): Generator<IndexLine | Turn> {
  const toLine = (one: { identities: Identity[]; customers: Customer[] }, id: string): IndexLine => ({
    text: checkedText(one),
    ids: [id],
  })
  let looked = 0
  for (const identity of identities.values()) {
    if ((looked += 1) % peopleAtOnce === 0) yield null
    if (!people.has(identity.id)) yield toLine({ identities: [identity], customers: [] }, identity.id)
  }
  for (const customer of customers.values()) {
    if ((looked += 1) % peopleAtOnce === 0) yield null
    if (!people.has(customer.id)) yield toLine({ identities: [], customers: [customer] }, customer.id)
  }
}
