import type { Delivery } from '#shared/domain/outbox/delivery'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'

import { faultAccount } from './faultWork'

/** Replies that were settled longer ago than this may have left the memory of the store. */
const keptMs = 29 * 24 * 60 * 60 * 1000

/** All of a shop that the scripted work made, as plain values; the rest only by number. */
export function stateOf(shop: Shop, now: number): unknown {
  return {
    account: shop.accounts.get(faultAccount),
    identities: ours(shop.identities),
    customers: ours(shop.customers),
    conversations: ours(shop.conversations).map(([id, entry]) => [id, valuesOf(entry)]),
    drafts: ours(shop.drafts),
    replies: ours(shop.replies).filter(([, { delivery }]) => isKept(delivery, now)),
  }
}

function ours<V>(map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...map].filter(([id]) => String(id).includes('faults-')).toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** Spelled out, for the heads may be decoded only when they are asked for. */
function valuesOf(entry: ConversationEntry): unknown {
  const {
    conversation,
    heads,
    revision,
    snippet,
    waitingSince,
    acknowledgedAt,
    dueAt,
    unreadCount,
    readAt,
    doneAt,
    tags,
  } = entry
  const moments = { waitingSince, acknowledgedAt, dueAt, readAt, doneAt }
  return { conversation, heads: [...heads], revision, snippet, unreadCount, tags, ...moments }
}

function isKept(delivery: Delivery, now: number): boolean {
  return delivery.state !== 'sent' || delivery.sentAt > now - keptMs
}
