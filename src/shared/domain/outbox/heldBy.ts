import type { Shop } from '../shop/shop'
import type { Reply } from './reply'

/**
 * The reply this one waits for; null: it may leave. A reply it waited for that the shop has forgotten was sent long ago:
 * one that is given up takes those that wait for it along in the same commit.
 */
export function heldBy(shop: Pick<Shop, 'replies'>, { after }: Reply): Reply | null {
  const first = after === undefined ? undefined : shop.replies.get(after.replyId)
  return first === undefined || first.delivery.state === 'sent' ? null : first
}
