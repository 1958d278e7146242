import type { Shop } from '../shop/shop'
import type { Reply } from './reply'

/** Replies that are neither sent nor discarded, oldest first. */
export function openReplies(shop: Shop): Reply[] {
  return [...shop.replies.values()]
    .filter((reply) => reply.delivery.state !== 'sent' && reply.delivery.state !== 'discarded')
    .sort((a, b) => a.queuedAt - b.queuedAt)
}
