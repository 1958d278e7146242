import type { Capabilities } from '../accounts/capabilities'
import type { AppError } from '../errors'
import type { ConversationEntry, Shop } from '../shop/shop'
import type { Reply } from './reply'
import { replyWindowClosesAt } from './replyWindow'
import { seenNow } from './seenNow'

/** A planned reply that could not leave for this long after its time (a sleeping or closed computer) is asked about. */
const lateMs = 15 * 60_000

/**
 * Why a reply that is about to leave must not without another word of the owner: the customer wrote or edited something
 * unseen, the time it was planned for has long passed, or the network's reply window has closed. Null: it may go. The parts
 * of a numbered thread go together: a customer who writes between two of them does not cut the sentence.
 */
export function stopReason(
  shop: Shop,
  reply: Reply,
  capabilities: Pick<Capabilities, 'replyWindowHours'>,
  now: number,
): AppError | null {
  const entry = shop.conversations.get(reply.conversationId)
  const { plannedAt, seen } = reply
  const isPart = reply.after?.as === 'part'
  if (plannedAt !== undefined && (seen?.at ?? reply.queuedAt) < plannedAt && now > plannedAt + lateMs) {
    return { code: 'plannedTimePassed', plannedAt }
  }
  if (entry && seen && !isPart && hasUnseen(entry, seen)) return { code: 'customerWroteSince' }
  const closesAt = entry && reply.isPrivate ? replyWindowClosesAt(entry, capabilities) : null
  return closesAt !== null && now >= closesAt ? { code: 'replyWindowClosed', closedAt: closesAt } : null
}

function hasUnseen(entry: ConversationEntry, seen: NonNullable<Reply['seen']>): boolean {
  if (seenNow(entry, seen.at).inboundCount > seen.inboundCount) return true
  return entry.heads.some(({ direction, editedAt }) => direction === 'in' && (editedAt ?? 0) > seen.at)
}
