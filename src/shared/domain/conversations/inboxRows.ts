import { runningClock } from '../deadlines/runningClock'
import type { Reply } from '../outbox/reply'
import { openReplies } from '../outbox/openReplies'
import { replyWindowClosesAt } from '../outbox/replyWindow'
import { replyWindowHours } from '../outbox/replyWindowHours'
import type { ConversationEntry, Shop } from '../shop/shop'
import { sliceSorted } from '../sortedList'
import type { ConversationRow, LaneId } from './inboxView'
import { isPrivateKind } from './isPrivateKind'
import { laneCount, nextDueAt, nowCount, overdueCount } from './laneOrders'

/** How far back a row counts a customer's contacts. */
export const contactsWithinMs = 24 * 60 * 60 * 1000

export type RowQuery = {
  readonly lane: LaneId
  readonly offset: number
  readonly limit: number
}
export type RowPage = {
  readonly rows: ConversationRow[]
  readonly total: number
  /** How many of the lane are past their deadline. */
  readonly overdueCount: number
  /** The next deadline of the lane to come, epoch ms. */
  readonly nextDueAt: number | null
}

/** One page of a lane, in working order. */
export function inboxRows(shop: Shop, { lane, offset, limit }: RowQuery, now: number): RowPage {
  const openByConversation = latestOpenReplies(shop)
  const { order, total } = laneOf(shop, lane, now)
  const overdue = overdueCount(order, now)
  return {
    rows: sliceSorted(
      lane === 'now' ? order.byDue : order.entries,
      offset,
      Math.min(limit, Math.max(0, total - offset)),
    ).map((entry) => rowOf(shop, entry, now, openByConversation)),
    total,
    overdueCount: overdue,
    nextDueAt: nextDueAt(order, now),
  }
}

/** The ids of one page of a lane, in working order, and how many the lane has. */
export function laneConversationIds(shop: Shop, { lane, offset, limit }: RowQuery, now: number) {
  const { order, total } = laneOf(shop, lane, now)
  const entries = sliceSorted(order.entries, offset, Math.min(limit, Math.max(0, total - offset)))
  return { ids: entries.map(({ conversation }) => conversation.id), total }
}

function laneOf(shop: Shop, lane: LaneId, now: number) {
  const order = shop.lanes[lane === 'now' ? 'inbox' : lane]
  return { order, total: lane === 'now' ? nowCount(order, now) : laneCount(order) }
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
    waitingSince: entry.isMuted ? null : entry.waitingSince,
    urgency: entry.isMuted ? null : entry.urgency,
    clock: runningClock(entry, shop.settings),
    unreadCount: entry.unreadCount,
    doneAt: entry.doneAt,
    doneReason: entry.doneReason,
    saleOutcome: entry.saleOutcome,
    isVip: shop.customers.get(conversation.customerId)?.isVip === true,
    isMuted: entry.isMuted,
    hasDraft: shop.drafts.has(conversation.id),
    outboxState: rowOutboxState(open.get(conversation.id)),
    contactsIn24h: contactsSince(shop, conversation.customerId, now - contactsWithinMs),
    replyWindowClosesAt: windowOf(entry),
  }
}

function windowOf(entry: ConversationEntry): number | null {
  const { channelId, kind } = entry.conversation
  const hours = replyWindowHours(channelId, kind)
  // Heads are decoded when asked for, which most rows need not.
  return hours === null ? null : replyWindowClosesAt(entry, { replyWindowHours: hours })
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
    .flatMap((entry) => (entry.lastMessageAt >= since ? entry.heads : []))
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
