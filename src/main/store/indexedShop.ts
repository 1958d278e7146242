import { compareInLane } from '#shared/domain/conversations/laneOrder'
import { laneIds, moveInLanes, nothingUnloaded } from '#shared/domain/conversations/laneOrders'
import { isInLane } from '#shared/domain/conversations/lanes'
import type { Conversation } from '#shared/domain/conversations/conversation'
import { dueAtOf } from '#shared/domain/conversations/withDueAt'
import { turnAtOf } from '#shared/domain/conversations/withTurn'
import type { Customer, Identity } from '#shared/domain/customers/customer'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'
import { conversationKey } from '#shared/domain/shop/keys'
import type { ConversationEntry } from '#shared/domain/shop/shop'
import { urgencyOf } from '#shared/domain/triage/urgencyOf'
import { sliceSorted } from '#shared/domain/sortedList'

import type { IndexConversation, IndexHeader, IndexHistory, IndexLoose, IndexState } from './indexFormat'
import { createMessagePlaces, type MessagePlaces } from './messagePlaces'
import { packedEntry } from './packedEntry'
import { createRemotePlaces } from './remotePlaces'
import { restoreHistory, restoreState } from './shopState'

/** A shop in memory with the places of its messages, and the way in for what the index says. */
export type IndexedShop = {
  readonly shop: MutableShop
  readonly places: MessagePlaces
  /** Begins with what the index says of the whole: until all is added, the lanes know how much is missing. */
  begin(header: IndexHeader, state: IndexState): void
  /** Adds the next line of the index; what the shop already has is newer and stays. */
  add(line: IndexConversation | IndexHistory | IndexLoose): void
  /** Adds a line that was looked up, before those in front of it. */
  addFound(line: IndexConversation | IndexHistory | IndexLoose): void
  /** Whether the first rows of the inbox, so many of them, are sure although not everything is loaded. */
  hasRows(count: number): boolean
}

export function createIndexedShop(fileTable: readonly string[] = []): IndexedShop {
  const remotePlaces = createRemotePlaces((id) => shop.conversations.get(id))
  const shop: MutableShop = createShop(remotePlaces)
  const places = createMessagePlaces(fileTable)
  const common = new Map<string, string>()

  /** The last row of the inbox up to which nothing is missing, as the index has it; null: no row is there in order. */
  let frontier: IndexConversation | null = null

  function addConversation(line: IndexConversation, isNext: boolean): void {
    if (isNext && isWaiting(line)) frontier = line
    if (shop.conversations.has(line.c.id)) return
    share(line, common)
    const { c: conversation, h: packed } = line
    addPeople(shop, line.i === null ? [] : [line.i], line.u === null ? [] : [line.u])
    addHistory(shop, line)
    const entry = entryOf(line, shop)
    shop.conversations.set(conversation.id, entry)
    const { accountId, threadId, identityId, customerId } = conversation
    shop.conversationIdByKey.set(conversationKey(accountId, threadId, identityId), conversation.id)
    const ofCustomer = shop.conversationIdsByCustomer.get(customerId)
    shop.conversationIdsByCustomer.set(customerId, ofCustomer ? [...ofCustomer, conversation.id] : [conversation.id])
    remotePlaces.addPacked(accountId, conversation.id, packed)
    places.addPacked(conversation.id, packed)
    moveInLanes(shop.lanes, null, entry)
    countIn(shop, entry)
  }

  return {
    shop,
    places,
    begin: (header, state) => {
      restoreState(shop, state)
      for (const lane of laneIds) shop.lanes[lane].unloaded = header.lanes[lane]
    },
    add: (line) => add(line, true),
    addFound: (line) => add(line, false),
    hasRows: (count) => {
      const { entries, unloaded } = shop.lanes.inbox
      const [last] = sliceSorted(entries, count - 1, 1)
      // What was looked up, or moved down by the tail, may have rows before it that are not here.
      const isSure =
        last !== undefined && frontier !== null && compareInLane('inbox')(last, entryOf(frontier, shop)) <= 0
      return isSure || unloaded.count === 0
    },
  }

  function add(line: IndexConversation | IndexHistory | IndexLoose, isNext: boolean): void {
    if ('c' in line) addConversation(line, isNext)
    else if ('settled' in line) restoreHistory(shop, line)
    else addPeople(shop, line.identities, line.customers)
  }
}

/** Whether it was among the rows of the inbox when the line was written. */
function isWaiting({ u, s: [, , , , waitingSince] }: IndexConversation): boolean {
  return waitingSince !== null && u?.isMuted !== true
}

/**
 * Leaves one copy in memory of each text that stands in a line, or in most lines, more than once: what a large shop holds is
 * a tenth smaller so. In place, for the line was just parsed and is nobody else's yet.
 */
function share({ c, i, u }: IndexConversation, common: Map<string, string>): void {
  const one = <T extends string>(text: T): T => {
    const known = common.get(text) as T | undefined
    if (known === undefined) common.set(text, text)
    return known ?? text
  }
  const conversation: Mutable<Conversation> = c
  const identityId = i?.id ?? c.identityId
  conversation.channelId = one(c.channelId)
  conversation.accountId = one(c.accountId)
  conversation.kind = one(c.kind)
  conversation.identityId = identityId
  conversation.customerId = u?.id ?? c.customerId
  if (i !== null) (i as Mutable<Identity>).channelId = one(i.channelId)
  if (u?.identityIds[0] === identityId) (u.identityIds as string[])[0] = identityId
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * When its answer is due, and so its turn, is worked out anew: the computer may be in another time zone since. Whether its
 * customer is muted is the shop's to say, which may have moved on.
 */
function entryOf(
  { c: conversation, s, t: tags = [], v: verdicts = [], d, o, l, h }: IndexConversation,
  shop: MutableShop,
): ConversationEntry {
  const [
    revision,
    snippet,
    snippetDirection,
    lastMessageAt,
    waitingSince,
    unreadCount,
    readAt,
    doneAt,
    acknowledgedAt,
  ] = s
  const urgency = urgencyOf(verdicts)
  const isMuted = shop.customers.get(conversation.customerId)?.isMuted === true
  const dueAt = dueAtOf({ conversation, waitingSince, acknowledgedAt, urgency, isMuted }, shop.settings)
  const turnAt = turnAtOf(shop, { conversation, waitingSince, urgency, dueAt, isMuted })
  return packedEntry(
    {
      conversation,
      revision,
      snippet,
      snippetDirection,
      lastMessageAt,
      waitingSince,
      acknowledgedAt,
      dueAt,
      turnAt,
      verdicts,
      urgency,
      language: l ?? null,
      unreadCount,
      readAt,
      doneAt,
      doneReason: d ?? null,
      saleOutcome: o ?? null,
      isMuted,
      tags,
    },
    h,
  )
}

function addHistory({ histories }: MutableShop, { c: { customerId }, y }: IndexConversation): void {
  if (y === undefined || histories.has(customerId)) return
  const [contacts, complaints, openComplaints] = y
  histories.set(customerId, { contacts, complaints, openComplaints })
}

function addPeople(shop: MutableShop, identities: readonly Identity[], customers: readonly Customer[]): void {
  for (const identity of identities) if (!shop.identities.has(identity.id)) shop.identities.set(identity.id, identity)
  for (const customer of customers) {
    if (shop.customers.has(customer.id)) continue
    shop.customers.set(customer.id, customer)
    for (const id of customer.identityIds) {
      if (!shop.customerIdByIdentity.has(id)) shop.customerIdByIdentity.set(id, customer.id)
    }
  }
}

/** One less that is not loaded, in each lane the conversation is in. */
function countIn({ lanes }: MutableShop, entry: ConversationEntry): void {
  for (const lane of laneIds) {
    const order = lanes[lane]
    if (order.unloaded.count === 0 || !isInLane(entry, lane)) continue
    const count = order.unloaded.count - 1
    order.unloaded = count === 0 ? nothingUnloaded : { ...order.unloaded, count }
  }
}
