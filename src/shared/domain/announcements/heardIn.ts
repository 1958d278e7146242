import type { Change } from '../shop/change'
import type { Shop } from '../shop/shop'
import type { Heard } from './heard'
import { isStillNews } from './isStillNews'

/** A network hands some messages over late: what is a little older than this start is news all the same. */
const graceMs = 10 * 60_000

type Means = {
  readonly now: number
  /** When the shop was opened: what is older was there already, and the owner sees it in the window. */
  readonly openedAt: number
  /** The owner has this very conversation before them. */
  readonly isLookedAt: (conversationId: string) => boolean
}

/**
 * What of a commit is worth a ring, in its order. `shop` already has the commit. Nothing the owner or software wrote, nothing
 * that was settled on the way, nothing from before the shop was opened or its account connected.
 */
export function heardIn(shop: Shop, changes: readonly Change[], { now, openedAt, isLookedAt }: Means): Heard[] {
  const urgent = new Set(
    changes.flatMap((change) =>
      change.type === 'messageTriaged' && change.verdict.tier === 3 ? [change.messageId] : [],
    ),
  )
  return changes.flatMap((change) => {
    if (change.type !== 'messageArrived') return []
    const { id, conversationId, accountId, direction, isAutomatic, sentAt } = change.message
    const connectedAt = shop.accounts.get(accountId)?.connectedAt ?? Infinity
    if (direction === 'out' || isAutomatic || sentAt < Math.max(openedAt - graceMs, connectedAt)) return []
    const heard = { conversationId, messageId: id, isUrgent: urgent.has(id), sentAt, heardAt: now }
    return isStillNews(shop, heard) && !isLookedAt(conversationId) ? [heard] : []
  })
}
