import type { MessageArrival } from '../conversations/arrival'
import type { Shop } from '../shop/shop'

/**
 * A reply the owner sent on the network's own page and marked as sent has no remote id yet; when the network
 * hands that very text over as ours, it is already in the thread.
 */
export function isOwnReplyArriving(shop: Shop, accountId: string, arrival: MessageArrival): boolean {
  if (arrival.direction !== 'out') return false
  return [...shop.replies.values()].some(
    (reply) =>
      reply.accountId === accountId &&
      reply.target.threadId === arrival.threadId &&
      reply.delivery.state === 'sent' &&
      reply.delivery.remoteId === null &&
      reply.text.trim() === arrival.text.trim(),
  )
}
