import type { Reply } from '../outbox/reply'
import { openReplies } from '../outbox/openReplies'
import type { ConversationEntry, Shop } from '../shop/shop'
import { foldText } from './foldText'
import type { ConversationRow, LaneId } from './inboxView'
import { isInLane } from './lanes'
import { isPrivateKind } from './isPrivateKind'

const dayMs = 24 * 60 * 60 * 1000

export type RowQuery = {
  readonly lane: LaneId
  readonly query: string
  readonly offset: number
  readonly limit: number
}
export type RowPage = {
  readonly rows: ConversationRow[]
  readonly total: number
  readonly oldestWaitingSince: number | null
}

/**
 * One page of a lane, in working order. With a query it narrows to every conversation, in any lane, whose customer or last
 * message holds all its words.
 */
export function inboxRows(shop: Shop, { lane, query, offset, limit }: RowQuery, now: number): RowPage {
  const words = foldText(query).split(/\s+/u).filter(Boolean)
  const chosen = [...shop.conversations.values()]
    .filter((entry) => (words.length > 0 ? holdsWords(shop, entry, words) : isInLane(entry, lane)))
    .sort(lane === 'waiting' || lane === 'done' || words.length > 0 ? byNewest : byUrgency)
  const waits = chosen.map((entry) => entry.waitingSince).filter((at) => at !== null)
  const openByConversation = latestOpenReplies(shop)
  return {
    rows: chosen.slice(offset, offset + limit).map((entry) => rowOf(shop, entry, now, openByConversation)),
    total: chosen.length,
    oldestWaitingSince: waits.length > 0 ? Math.min(...waits) : null,
  }
}

export function conversationRow(shop: Shop, entry: ConversationEntry, now: number): ConversationRow {
  return rowOf(shop, entry, now, latestOpenReplies(shop))
}

function rowOf(shop: Shop, entry: ConversationEntry, now: number, open: ReadonlyMap<string, Reply>): ConversationRow {
  const { conversation } = entry
  const identity = shop.identities.get(conversation.identityId)
  return {
    id: conversation.id,
    channelId: conversation.channelId,
    kind: conversation.kind,
    isPrivate: isPrivateKind(conversation.kind),
    customerName: identity?.displayName ?? '',
    customerHandle: identity?.handle ?? '',
    identityId: conversation.identityId,
    hasAvatar: Boolean(identity?.avatarUrl),
    isVerified: identity?.isVerified ?? false,
    followerCount: identity?.followerCount ?? null,
    snippet: entry.snippet,
    snippetDirection: entry.snippetDirection,
    lastMessageAt: entry.lastMessageAt,
    waitingSince: entry.waitingSince,
    unreadCount: entry.unreadCount,
    doneAt: entry.doneAt,
    hasDraft: shop.drafts.has(conversation.id),
    outboxState: rowOutboxState(open.get(conversation.id)),
    contactsIn24h: contactsSince(shop, conversation.customerId, now - dayMs),
  }
}

function rowOutboxState(reply: Reply | undefined): ConversationRow['outboxState'] {
  const state = reply?.delivery.state
  return state === undefined || state === 'sent' || state === 'discarded' ? null : state
}

function latestOpenReplies(shop: Shop): ReadonlyMap<string, Reply> {
  return new Map(openReplies(shop).map((reply) => [reply.conversationId, reply]))
}

/** How often a customer wrote since `since`, on any channel: messages more than ten minutes apart are separate contacts. */
function contactsSince(shop: Shop, customerId: string, since: number): number {
  const times = customerEntries(shop, customerId)
    .flatMap((entry) => entry.heads)
    .filter((head) => head.direction === 'in' && !head.isDeleted && head.sentAt >= since)
    .map((head) => head.sentAt)
    .sort((a, b) => a - b)
  return times.filter((at, index) => at - (times[index - 1] ?? -Infinity) > 10 * 60 * 1000).length
}

export function customerEntries(shop: Shop, customerId: string): ConversationEntry[] {
  return [...(shop.conversationIdsByCustomer.get(customerId) ?? [])]
    .map((id) => shop.conversations.get(id))
    .filter((entry) => entry !== undefined)
}

function holdsWords(shop: Shop, entry: ConversationEntry, words: readonly string[]): boolean {
  const identity = shop.identities.get(entry.conversation.identityId)
  const text = foldText(`${identity?.displayName ?? ''} ${identity?.handle ?? ''} ${entry.snippet}`)
  return words.every((word) => text.includes(word))
}

function byNewest(one: ConversationEntry, other: ConversationEntry): number {
  return other.lastMessageAt - one.lastMessageAt || compareIds(one, other)
}

/** Private before public before listening, then who waits longest; the id makes the order total. */
function byUrgency(one: ConversationEntry, other: ConversationEntry): number {
  return (
    rank(one) - rank(other) ||
    (one.waitingSince ?? Infinity) - (other.waitingSince ?? Infinity) ||
    compareIds(one, other)
  )
}

function rank({ conversation: { kind } }: ConversationEntry): number {
  if (isPrivateKind(kind)) return 0
  return kind === 'listening' ? 2 : 1
}

function compareIds(one: ConversationEntry, other: ConversationEntry): number {
  return one.conversation.id < other.conversation.id ? -1 : 1
}
