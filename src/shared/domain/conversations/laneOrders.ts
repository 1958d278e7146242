import type { ConversationEntry, LaneOrder, LaneOrders, OrderedLaneId, Unloaded } from '../shop/shop'
import {
  addSorted,
  countFirst,
  createSortedList,
  removeSorted,
  replaceSorted,
  sliceSorted,
  type Compare,
  type SortedList,
} from '../sortedList'
import { byDue, compareInLane, holdsWaiting, isUrgent } from './laneOrder'
import { isInLane } from './lanes'

export const laneIds: readonly OrderedLaneId[] = [
  'inbox',
  'directMessages',
  'negative',
  'questions',
  'mentions',
  'community',
  'waiting',
  'done',
]

export const nothingUnloaded: Unloaded = { count: 0 }

export function createLaneOrders(): LaneOrders {
  const empty = (): LaneOrder => ({
    entries: createSortedList(),
    byDue: createSortedList(),
    unloaded: nothingUnloaded,
  })
  return {
    inbox: empty(),
    directMessages: empty(),
    negative: empty(),
    questions: empty(),
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
    const was = before !== null && isInLane(before, lane) ? before : null
    const is = after !== null && isInLane(after, lane) ? after : null
    moveIn(lanes[lane].entries, compareInLane(lane), was, is)
    if (holdsWaiting(lane)) moveIn(lanes[lane].byDue, byDue, was, is)
  }
}

function moveIn(
  list: SortedList<ConversationEntry>,
  compare: Compare<ConversationEntry>,
  was: ConversationEntry | null,
  is: ConversationEntry | null,
): void {
  if (was !== null && is !== null && compare(was, is) === 0) {
    replaceSorted(list, is, compare)
    return
  }
  if (was !== null) removeSorted(list, was, compare)
  if (is !== null) addSorted(list, is, compare)
}

/** How many conversations a lane has, those not loaded yet included. */
export function laneCount({ entries, unloaded }: LaneOrder): number {
  return entries.size + unloaded.count
}

/** How many in a lane can't wait, urgent or past their deadline: they are its beginning by deadline. What is not loaded is not counted. */
export function nowCount(order: LaneOrder, now: number): number {
  return countFirst(order.byDue, (entry) => isUrgent(entry) || isOverdue(entry, now))
}

/** How many of these are past their deadline. */
export function overdueCount(order: LaneOrder, now: number): number {
  return urgentOverdue(order, now) + nowCount(order, now) - urgentCount(order)
}

/**
 * The next deadline in a lane that is not past yet, epoch ms; null: there is none. Urgent ones and the others are each in the
 * order of their deadlines, so that nothing is walked through: this is asked after each commit.
 */
export function nextDueAt(order: LaneOrder, now: number): number | null {
  const dueAtOf = (position: number) => sliceSorted(order.byDue, position, 1)[0]?.dueAt ?? null
  const [urgentPast, urgent] = [urgentOverdue(order, now), urgentCount(order)]
  const ofUrgent = urgentPast < urgent ? dueAtOf(urgentPast) : null
  const ofOthers = dueAtOf(nowCount(order, now))
  if (ofUrgent === null || ofOthers === null) return ofUrgent ?? ofOthers
  return Math.min(ofUrgent, ofOthers)
}

function urgentCount(order: LaneOrder): number {
  return countFirst(order.byDue, isUrgent)
}

function urgentOverdue(order: LaneOrder, now: number): number {
  return countFirst(order.byDue, (entry) => isUrgent(entry) && isOverdue(entry, now))
}

function isOverdue({ dueAt }: ConversationEntry, now: number): boolean {
  return dueAt !== null && dueAt < now
}
