import type { Shop } from '../shop/shop'
import type { Reply } from './reply'

/**
 * Messages at the network that cannot be this reply: those other replies became, and those of ours that were already here
 * when its attempt began. So two replies with one text never find the same message.
 */
export function claimedRemoteIds(shop: Shop, reply: Reply, startedAt: number): ReadonlySet<string> {
  const claimed = new Set<string>()
  for (const { id, accountId, delivery } of shop.replies.values()) {
    if (id === reply.id || accountId !== reply.accountId) continue
    if (delivery.state === 'sent' && delivery.remoteId !== null) claimed.add(delivery.remoteId)
  }
  for (const head of shop.conversations.get(reply.conversationId)?.heads ?? []) {
    if (head.direction === 'out' && head.receivedAt < startedAt) claimed.add(head.remoteId)
  }
  return claimed
}
