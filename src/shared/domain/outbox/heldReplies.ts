import type { Shop } from '../shop/shop'
import { openReplies } from './openReplies'
import type { Reply } from './reply'

/** What waits for a reply, directly or through another, in the order it would leave. */
export function heldReplies(shop: Shop, replyId: string): readonly Reply[] {
  const ids = new Set([replyId])
  return openReplies(shop).filter((reply) => {
    const isHeld = reply.after !== undefined && ids.has(reply.after.replyId)
    if (isHeld) ids.add(reply.id)
    return isHeld
  })
}
