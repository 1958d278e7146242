import { openReplies } from '../outbox/openReplies'
import type { Shop } from '../shop/shop'
import type { LaneCount } from './inboxView'
import { laneCount, laneIds, nowCount } from './laneOrders'

/** What the rail shows beside each lane, drafts and outbox included. */
export function laneCounts(shop: Shop, now: number): LaneCount[] {
  return [
    { lane: 'now', count: nowCount(shop.lanes.inbox, now) },
    ...laneIds.map((lane) => ({ lane, count: laneCount(shop.lanes[lane]) })),
    { lane: 'drafts', count: shop.drafts.size },
    { lane: 'outbox', count: openReplies(shop).length },
  ]
}
