import type { Identity } from '../customers/customer'
import { advance } from '../outbox/advance'
import { arrivingReply } from '../outbox/arrivingReply'
import type { Reply } from '../outbox/reply'
import type { Account } from '../accounts/account'
import type { Change } from '../shop/change'
import { conversationKey, remoteKey } from '../shop/keys'
import type { MessageHead, Shop } from '../shop/shop'
import type { Arrival, DeletionArrival, MessageArrival } from './arrival'

/** What the merge needs from outside: the time, and ids that no one else gives. */
export type MergeMeans = { readonly now: number; readonly newId: () => string }

type Place = { readonly conversationId: string; readonly messageId: string }

/** What this page has already decided, on top of the shop. */
type Pending = {
  readonly places: Map<string, Place>
  readonly editedAt: Map<string, number>
  readonly conversations: Map<string, string>
  readonly customers: Map<string, string>
  readonly identities: Map<string, Identity>
  readonly deleted: Set<string>
  readonly settledReplies: Set<string>
}

/**
 * Turns what a channel fetched into changes: duplicates are left out, edits and deletions find their message under any id
 * it ever had, an old version that comes late loses, a deletion that comes first is remembered, new people and threads are
 * opened. A reply that was handed over to the network's own page and now comes back is sent. The same page merged twice
 * changes nothing the second time.
 */
export function mergeArrivals(shop: Shop, account: Account, arrivals: readonly Arrival[], means: MergeMeans): Change[] {
  const pending: Pending = {
    places: new Map(),
    editedAt: new Map(),
    conversations: new Map(),
    customers: new Map(),
    identities: new Map(),
    deleted: new Set(),
    settledReplies: new Set(),
  }
  return arrivals.flatMap((arrival) =>
    arrival.type === 'deletion'
      ? mergeDeletion(shop, account, arrival, pending)
      : mergeMessage(shop, account, arrival, pending, means),
  )
}

function mergeDeletion(shop: Shop, account: Account, arrival: DeletionArrival, pending: Pending): Change[] {
  const key = remoteKey(account.id, arrival.remoteId)
  if (pending.deleted.has(key) || shop.deletedRemoteKeys.has(key)) return []
  pending.deleted.add(key)
  const seen: Change = {
    type: 'deletionSeen',
    accountId: account.id,
    remoteId: arrival.remoteId,
    at: arrival.deletedAt,
  }
  const place = placeOf(shop, pending, key)
  return place ? [seen, { type: 'messageDeleted', ...place, deletedAt: arrival.deletedAt }] : [seen]
}

function mergeMessage(
  shop: Shop,
  account: Account,
  arrival: MessageArrival,
  pending: Pending,
  means: MergeMeans,
): Change[] {
  const keys = [arrival.remoteId, ...arrival.earlierRemoteIds].map((remoteId) => remoteKey(account.id, remoteId))
  if (keys.some((key) => pending.deleted.has(key) || shop.deletedRemoteKeys.has(key))) return []
  const known = placeOf(shop, pending, keys[0] ?? '')
  if (known) return isNewerText(shop, known, arrival, pending) ? [edited(known, arrival, pending, means)] : []
  const earlier = keys.map((key) => placeOf(shop, pending, key)).find((place) => place !== undefined)
  if (earlier) {
    pending.places.set(keys[0] ?? '', earlier)
    return [edited(earlier, arrival, pending, means)]
  }
  if (arrival.joinsOnly === true && knownConversation(shop, account, arrival, pending) === undefined) return []
  const reply = arrivingReply(shop, account.id, arrival)
  const settled = reply ? settle(reply, arrival, pending, means) : []
  if (reply && settled.length === 0) return []
  return [
    ...settled,
    ...addMessage(shop, account, arrival, pending, reply ? { ...means, newId: () => reply.id } : means, reply),
  ]
}

/** Nothing where the owner has marked it as sent: then it is in the thread already. */
function settle(
  reply: Reply,
  { remoteId }: MessageArrival,
  { settledReplies }: Pending,
  { now }: MergeMeans,
): Change[] {
  if (reply.delivery.state !== 'handedOver' || settledReplies.has(reply.id)) return []
  settledReplies.add(reply.id)
  const delivery = advance(reply.delivery, { type: 'found', remoteId }, now)
  return [{ type: 'deliveryAdvanced', replyId: reply.id, delivery }]
}

function isNewerText(shop: Shop, place: Place, arrival: MessageArrival, pending: Pending): boolean {
  if (arrival.editedAt === null) return false
  const head = headAt(shop, place)
  // An edit with a new remote id has settled which text is newest: older versions keep their own ids.
  if (head && head.remoteId !== arrival.remoteId) return false
  const lastEditedAt = pending.editedAt.get(place.messageId) ?? head?.editedAt ?? null
  return lastEditedAt === null || arrival.editedAt > lastEditedAt
}

function edited(place: Place, arrival: MessageArrival, pending: Pending, means: MergeMeans): Change {
  const editedAt = arrival.editedAt ?? means.now
  pending.editedAt.set(place.messageId, editedAt)
  return { type: 'messageEdited', ...place, remoteId: arrival.remoteId, text: arrival.text, editedAt }
}

function addMessage(
  shop: Shop,
  account: Account,
  arrival: MessageArrival,
  pending: Pending,
  means: MergeMeans,
  reply: Reply | null,
): Change[] {
  const met = meetCustomer(shop, arrival, pending, means)
  const opened = openConversation(shop, account, arrival, pending, means)
  const messageId = means.newId()
  const conversationId = opened.conversationId
  for (const remoteId of [arrival.remoteId, ...arrival.earlierRemoteIds]) {
    pending.places.set(remoteKey(account.id, remoteId), { conversationId, messageId })
  }
  if (arrival.editedAt !== null) pending.editedAt.set(messageId, arrival.editedAt)
  const { type: _type, threadId: _threadId, customer: _customer, joinsOnly: _joinsOnly, ...content } = arrival
  const message = {
    ...content,
    id: messageId,
    conversationId,
    accountId: account.id,
    receivedAt: means.now,
    deletedAt: null,
    earlierTexts: [],
    ...(reply?.isHolding === true && { isHolding: true }),
  }
  return [...met, ...opened.changes, { type: 'messageArrived', message }]
}

function meetCustomer(shop: Shop, arrival: MessageArrival, pending: Pending, means: MergeMeans): Change[] {
  const identity = arrival.customer
  const known = pending.identities.get(identity.id) ?? shop.identities.get(identity.id)
  // Our own messages name their customer only roughly: what the customer's own messages told is better.
  const isSettled = known !== undefined && (arrival.direction === 'out' || isSame(known, identity))
  const seen: Change[] = isSettled ? [] : [{ type: 'identitySeen', identity }]
  if (!isSettled) pending.identities.set(identity.id, identity)
  if (customerIdOf(shop, identity.id, pending)) return seen
  const id = means.newId()
  pending.customers.set(identity.id, id)
  return [...seen, { type: 'customerMet', customer: { id, identityIds: [identity.id], firstSeenAt: means.now } }]
}

function openConversation(
  shop: Shop,
  account: Account,
  arrival: MessageArrival,
  pending: Pending,
  means: MergeMeans,
): { conversationId: string; changes: Change[] } {
  const known = knownConversation(shop, account, arrival, pending)
  if (known !== undefined) return { conversationId: known, changes: [] }
  const id = means.newId()
  pending.conversations.set(conversationKey(account.id, arrival.threadId, arrival.customer.id), id)
  const conversation = {
    id,
    accountId: account.id,
    channelId: account.channelId,
    kind: arrival.kind,
    threadId: arrival.threadId,
    customerId: customerIdOf(shop, arrival.customer.id, pending) ?? '',
    identityId: arrival.customer.id,
    openedAt: arrival.sentAt,
  }
  return { conversationId: id, changes: [{ type: 'conversationOpened', conversation }] }
}

function knownConversation(
  shop: Shop,
  account: Account,
  arrival: MessageArrival,
  pending: Pending,
): string | undefined {
  const key = conversationKey(account.id, arrival.threadId, arrival.customer.id)
  return pending.conversations.get(key) ?? shop.conversationIdByKey.get(key)
}

function customerIdOf(shop: Shop, identityId: string, pending: Pending): string | undefined {
  return pending.customers.get(identityId) ?? shop.customerIdByIdentity.get(identityId)
}

function placeOf(shop: Shop, pending: Pending, key: string): Place | undefined {
  return pending.places.get(key) ?? shop.placeByRemoteKey.get(key)
}

function headAt(shop: Shop, place: Place): MessageHead | undefined {
  return shop.conversations.get(place.conversationId)?.heads.find((head) => head.id === place.messageId)
}

function isSame(one: Identity, other: Identity): boolean {
  const keys = Object.keys(other) as (keyof Identity)[]
  return keys.every((key) => one[key] === other[key])
}
