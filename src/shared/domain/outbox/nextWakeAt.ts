import type { Shop } from '../shop/shop'
import { activeReplies } from './activeReplies'
import type { Delivery } from './delivery'

/** When the next reply becomes due after `now`; null: nothing is planned. What is due already needs no waking. */
export function nextWakeAt(shop: Shop, now: number): number | null {
  const times = activeReplies(shop).map(({ delivery }) => dueAt(delivery))
  const next = Math.min(...times.filter((at) => at !== null && at > now).map(Number))
  return Number.isFinite(next) ? next : null
}

function dueAt(delivery: Delivery): number | null {
  switch (delivery.state) {
    case 'queued':
      return delivery.notBefore
    case 'waiting':
      return delivery.retryAt
    case 'unconfirmed':
      return delivery.nextLookAt
    default:
      return null
  }
}
