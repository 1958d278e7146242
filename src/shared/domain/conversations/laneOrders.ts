import type { ConversationEntry, LaneOrder, LaneOrders, Unloaded } from '../shop/shop'
import { addSorted, createSortedList, firstSorted, removeSorted, replaceSorted } from '../sortedList'
import type { LaneId } from './inboxView'
import { compareInLane } from './laneOrder'
import { isInLane } from './lanes'

export const laneIds: readonly LaneId[] = ['inbox', 'directMessages', 'mentions', 'community', 'waiting', 'done']

export const nothingUnloaded: Unloaded = { count: 0, oldestWaitingSince: null }

export function createLaneOrders(): LaneOrders {
  const empty = (): LaneOrder => ({ entries: createSortedList(), unloaded: nothingUnloaded })
  return {
    inbox: empty(),
    directMessages: empty(),
    mentions: empty(),
    community: empty(),
    waiting: empty(),
    done: empty(),
  }
}

/** Moves a conversation from the lanes it was in to those it belongs in now. `before` null: it is new; `after`: gone. */
export function moveInLanes(
  lanes: LaneOrders,
  before: ConversationEntry | null,
  after: ConversationEntry | null,
): void {
  for (const lane of laneIds) {
    const { entries } = lanes[lane]
    const compare = compareInLane(lane)
    const was = before !== null && isInLane(before, lane) ? before : null
    const is = after !== null && isInLane(after, lane) ? after : null
    if (was !== null && is !== null && compare(was, is) === 0) {
      replaceSorted(entries, is, compare)
      continue
    }
    if (was !== null) removeSorted(entries, was, compare)
    if (is !== null) addSorted(entries, is, compare)
  }
}

/** How many conversations a lane has, those not loaded yet included. */
export function laneCount({ entries, unloaded }: LaneOrder): number {
  return entries.size + unloaded.count
}

/** Since when the one that waits longest in a lane waits; null: nobody waits there. */
export function oldestWaitingSince(lanes: LaneOrders, lane: LaneId): number | null {
  // The inbox goes by kind before time; each kind's own lane begins with its oldest.
  const kinds: readonly LaneId[] = lane === 'inbox' ? ['directMessages', 'mentions', 'community'] : [lane]
  const times = kinds
    .map((kind) => firstSorted(lanes[kind].entries)?.waitingSince ?? lanes[kind].unloaded.oldestWaitingSince)
    .filter((at) => at !== null && at !== undefined)
  return times.length > 0 ? Math.min(...times) : null
}
