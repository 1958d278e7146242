import type { Shop } from '../shop/shop'
import type { Heard } from './heard'

/** Whether nobody has answered, dismissed or read it meanwhile, and its customer is not muted. */
export function isStillNews(shop: Shop, { conversationId, sentAt }: Pick<Heard, 'conversationId' | 'sentAt'>): boolean {
  const entry = shop.conversations.get(conversationId)
  if (entry === undefined || entry.isMuted || entry.unreadCount === 0) return false
  return entry.waitingSince !== null && sentAt >= entry.waitingSince
}
