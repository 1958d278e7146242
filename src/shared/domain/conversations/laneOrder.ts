import type { ConversationEntry, OrderedLaneId } from '../shop/shop'
import type { Compare } from '../sortedList'
import { isPrivateKind } from './isPrivateKind'

/** The order of a lane: what waits by its deadline, the rest newest first. */
export function compareInLane(lane: OrderedLaneId): Compare<ConversationEntry> {
  return lane === 'waiting' || lane === 'done' ? byNewest : byUrgency
}

function byNewest(one: ConversationEntry, other: ConversationEntry): number {
  return other.lastMessageAt - one.lastMessageAt || compareIds(one, other)
}

/**
 * Urgent before all else, then what is due first, so that whatever cannot wait is at the beginning; without a deadline private before public before
 * listening, then who waits longest. The id makes the order total.
 */
function byUrgency(one: ConversationEntry, other: ConversationEntry): number {
  const byTier = Number(isUrgent(other)) - Number(isUrgent(one))
  return (
    byTier || due(one) - due(other) || rank(one) - rank(other) || waited(one) - waited(other) || compareIds(one, other)
  )
}

export function isUrgent({ urgency }: ConversationEntry): boolean {
  return urgency?.tier === 3
}

function due({ dueAt }: ConversationEntry): number {
  return dueAt ?? Number.MAX_SAFE_INTEGER
}

function waited({ waitingSince }: ConversationEntry): number {
  return waitingSince ?? Number.MAX_SAFE_INTEGER
}

function rank({ conversation: { kind } }: ConversationEntry): number {
  if (isPrivateKind(kind)) return 0
  return kind === 'listening' ? 2 : 1
}

function compareIds({ conversation: { id: one } }: ConversationEntry, other: ConversationEntry): number {
  const { id } = other.conversation
  if (one === id) return 0
  return one < id ? -1 : 1
}
