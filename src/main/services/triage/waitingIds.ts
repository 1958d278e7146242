import type { ConversationEntry } from '#shared/domain/shop/shop'

/** The customer's messages that wait for an answer, oldest first. */
export function waitingIds({ heads, waitingSince }: ConversationEntry): readonly string[] {
  if (waitingSince === null) return []
  return heads
    .filter(({ direction, isDeleted, sentAt }) => direction === 'in' && !isDeleted && sentAt >= waitingSince)
    .map(({ id }) => id)
}
