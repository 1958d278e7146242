import type { ConversationEntry } from '../shop/shop'
import type { Compare } from '../sortedList'
import type { LaneId } from './inboxView'
import { isPrivateKind } from './isPrivateKind'

/** The order of a lane: what waits by urgency, the rest newest first. */
export function compareInLane(lane: LaneId): Compare<ConversationEntry> {
  return lane === 'waiting' || lane === 'done' ? byNewest : byUrgency
}

function byNewest(one: ConversationEntry, other: ConversationEntry): number {
  return other.lastMessageAt - one.lastMessageAt || compareIds(one, other)
}

/** Private before public before listening, then who waits longest; the id makes the order total. */
function byUrgency(one: ConversationEntry, other: ConversationEntry): number {
  return rank(one) - rank(other) || waited(one) - waited(other) || compareIds(one, other)
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
