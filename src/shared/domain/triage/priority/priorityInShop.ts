import { compareInLane } from '../../conversations/laneOrder'
import { laneCount } from '../../conversations/laneOrders'
import type { Shop } from '../../shop/shop'
import { rankSorted } from '../../sortedList'
import { priorityOf, type Priority } from './priority'
import { prioritySituation } from './prioritySituation'
import { weightsOf } from './weightsOf'

/** Why a conversation stands where it stands. */
export type PlaceInOrder = Priority & {
  /** Points of an hour, by the owner's weights. */
  readonly pointsPerHour: number
  readonly hasDeadline: boolean
  /** Among all that waits, the first being 1. */
  readonly place: number
  readonly total: number
}

/** Null where nothing waits in it, or it is not there. */
export function priorityInShop(shop: Shop, conversationId: string): PlaceInOrder | null {
  const entry = shop.conversations.get(conversationId)
  const situation = entry && !entry.isMuted ? prioritySituation(shop, entry) : null
  if (!entry || !situation) return null
  const weights = weightsOf(shop.settings.priorityWeights)
  const { inbox } = shop.lanes
  return {
    ...priorityOf(situation, weights),
    pointsPerHour: weights.hour,
    hasDeadline: situation.dueAt !== null,
    place: rankSorted(inbox.entries, entry, compareInLane('inbox')) + 1,
    total: laneCount(inbox),
  }
}
