import { openReplies } from '../outbox/openReplies'
import type { Shop } from '../shop/shop'
import type { LaneCount } from './inboxView'
import { laneCount, laneIds } from './laneOrders'

/** What the rail shows beside each lane, drafts and outbox included. */
export function laneCounts(shop: Shop): LaneCount[] {
  return [
    ...laneIds.map((lane) => ({ lane, count: laneCount(shop.lanes[lane]) })),
    { lane: 'drafts', count: shop.drafts.size },
    { lane: 'outbox', count: openReplies(shop).length },
  ]
}
