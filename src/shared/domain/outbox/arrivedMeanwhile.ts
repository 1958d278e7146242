import type { Shop } from '../shop/shop'
import { claimedRemoteIds } from './claimedRemoteIds'
import type { Reply } from './reply'

/**
 * The message of ours that came in after a reply was handed over or attempted and belongs to no other reply: when the owner
 * says that the reply was sent, this is it, perhaps in other words. Its remote id, or null.
 */
export function arrivedMeanwhile(shop: Shop, reply: Reply): string | null {
  const since = leftAt(reply)
  if (since === null) return null
  const claimed = claimedRemoteIds(shop, reply, since)
  const heads = shop.conversations.get(reply.conversationId)?.heads ?? []
  const head = heads.find(
    ({ id, remoteId, direction, isDeleted, isAutomatic }) =>
      direction === 'out' && !isDeleted && !isAutomatic && !shop.replies.has(id) && !claimed.has(remoteId),
  )
  return head?.remoteId ?? null
}

function leftAt({ delivery }: Reply): number | null {
  if (delivery.state === 'handedOver') return delivery.handedOverAt
  return delivery.state === 'unconfirmed' ? delivery.startedAt : null
}
