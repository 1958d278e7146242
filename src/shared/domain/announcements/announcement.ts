import type { Shop } from '../shop/shop'
import type { Heard } from './heard'
import { isStillNews } from './isStillNews'

/** What a ring says, before anyone words it. */
export type Announcement = {
  /** Messages since the ring before. */
  readonly count: number
  readonly urgentCount: number
  /** The most urgent, of several the first. */
  readonly first: Heard
  readonly customerName: string
  /** The beginning of what they wrote last. */
  readonly snippet: string
}

/** Everything heard since the last ring as one announcement; null: all of it was seen to meanwhile. */
export function announcementOf(shop: Shop, heard: readonly Heard[]): Announcement | null {
  const news = heard.filter((one) => isStillNews(shop, one))
  const urgent = news.filter(({ isUrgent }) => isUrgent)
  const first = urgent[0] ?? news[0]
  const entry = first && shop.conversations.get(first.conversationId)
  if (!first || !entry) return null
  const identity = shop.identities.get(entry.conversation.identityId)
  return {
    count: news.length,
    urgentCount: urgent.length,
    first,
    customerName: identity?.displayName || identity?.handle || '',
    snippet: entry.snippetDirection === 'in' ? entry.snippet : '',
  }
}
