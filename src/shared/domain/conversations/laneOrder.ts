import type { ConversationEntry, OrderedLaneId } from '../shop/shop'
import type { Compare } from '../sortedList'

/** The order of a lane: what waits by its priority, the rest newest first. */
export function compareInLane(lane: OrderedLaneId): Compare<ConversationEntry> {
  return holdsWaiting(lane) ? byPriority : byNewest
}

/** Whether what is in this lane waits for the owner. */
export function holdsWaiting(lane: OrderedLaneId): boolean {
  return lane !== 'waiting' && lane !== 'done'
}

function byNewest(one: ConversationEntry, other: ConversationEntry): number {
  return other.lastMessageAt - one.lastMessageAt || compareIds(one, other)
}

/** Who waits longest comes first where the sums are the same. The id makes the order total. */
function byPriority(one: ConversationEntry, other: ConversationEntry): number {
  return turn(one) - turn(other) || waited(one) - waited(other) || compareIds(one, other)
}

/** Urgent before all else, then what is due first, so that whatever cannot wait is at the beginning. */
export function byDue(one: ConversationEntry, other: ConversationEntry): number {
  const byTier = Number(isUrgent(other)) - Number(isUrgent(one))
  return byTier || due(one) - due(other) || byPriority(one, other)
}

export function isUrgent({ urgency }: ConversationEntry): boolean {
  return urgency?.tier === 3
}

function due({ dueAt }: ConversationEntry): number {
  return dueAt ?? Number.MAX_SAFE_INTEGER
}

function turn({ turnAt }: ConversationEntry): number {
  return turnAt ?? Number.MAX_SAFE_INTEGER
}

function waited({ waitingSince }: ConversationEntry): number {
  return waitingSince ?? Number.MAX_SAFE_INTEGER
}

function compareIds({ conversation: { id: one } }: ConversationEntry, other: ConversationEntry): number {
  const { id } = other.conversation
  if (one === id) return 0
  return one < id ? -1 : 1
}
