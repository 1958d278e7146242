import type { Shop } from '../shop/shop'
import { openReplies } from './openReplies'
import type { Reply } from './reply'

/** Sent replies stay in the outbox this long; after that their conversation has them. */
const shownMs = 7 * 24 * 60 * 60_000

/** What the outbox shows: open replies oldest first, then those sent in the last 7 days, newest first. */
export function outboxReplies(
  shop: Shop,
  now: number,
): { readonly open: readonly Reply[]; readonly sent: readonly Reply[] } {
  const sent = [...shop.replies.values()]
    .filter((reply) => sentAt(reply) > now - shownMs)
    .sort((one, other) => sentAt(other) - sentAt(one))
  return { open: openReplies(shop), sent }
}

function sentAt({ delivery }: Reply): number {
  return delivery.state === 'sent' ? delivery.sentAt : -Infinity
}
