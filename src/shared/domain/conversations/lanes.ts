import { assertNever } from '../assertNever'
import type { ConversationEntry, OrderedLaneId } from '../shop/shop'
import { isNegative } from '../triage/urgencyOf'
import { isPrivateKind } from './isPrivateKind'

/**
 * Whether a conversation belongs in a lane. One that waits for the owner is in `inbox` and in exactly one kind's lane; one of
 * somebody muted is in `done`, whatever it holds.
 */
export function isInLane(entry: ConversationEntry, lane: OrderedLaneId): boolean {
  const waits = entry.waitingSince !== null && !entry.isMuted
  const { kind } = entry.conversation
  switch (lane) {
    case 'inbox':
      return waits
    case 'directMessages':
      return waits && isPrivateKind(kind)
    case 'negative':
    case 'questions':
    case 'mentions':
      return waits && !isPrivateKind(kind) && kind !== 'listening' && publicLane(entry) === lane
    case 'community':
      return waits && kind === 'listening'
    case 'waiting':
      return !waits && !entry.isMuted && !isDone(entry) && !isEmpty(entry)
    case 'done':
      return !waits && (entry.isMuted ? !isEmpty(entry) : isDone(entry))
    default:
      return assertNever(lane)
  }
}

/** Of what is written in public, complaints go before questions and sales, and these before all else. */
function publicLane({ urgency }: ConversationEntry): 'negative' | 'questions' | 'mentions' {
  if (urgency === null) return 'mentions'
  if (isNegative(urgency)) return 'negative'
  return urgency.messageClass === 'question' || urgency.messageClass === 'purchase' ? 'questions' : 'mentions'
}

/** Opened for a message of the shop that has not left: nobody waits for anything there yet. */
function isEmpty({ conversation, lastMessageAt, snippet, revision }: ConversationEntry): boolean {
  return revision === 0 && snippet === '' && lastMessageAt === conversation.openedAt
}

/** The owner has put it aside and nothing has come since. */
export function isDone(entry: ConversationEntry): boolean {
  return entry.doneAt !== null && entry.doneAt >= entry.lastMessageAt
}
