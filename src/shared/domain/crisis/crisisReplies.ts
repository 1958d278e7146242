import type { Reply } from '../outbox/reply'
import type { ConversationEntry } from '../shop/shop'
import type { CrisisReply } from './holdingText'

/** What the shop wrote to a person in these conversations after `since` (epoch ms), and what waits to leave. */
export function crisisReplies(
  personId: string,
  entries: readonly Pick<ConversationEntry, 'heads'>[],
  replies: readonly Reply[],
  since: number,
): readonly CrisisReply[] {
  const written = entries.flatMap(({ heads }) =>
    heads
      .filter(({ direction, isDeleted, sentAt }) => direction === 'out' && !isDeleted && sentAt > since)
      .map(({ sentAt, isHolding, isAutomatic }): CrisisReply => {
        return { personId, at: sentAt, kind: isHolding ? 'holding' : isAutomatic ? 'automatic' : 'answer' }
      }),
  )
  // A reply that was sent has become a message with its id.
  const sent = new Set(entries.flatMap(({ heads }) => heads.map(({ id }) => id)))
  const queued = replies
    .filter(({ id }) => !sent.has(id))
    // An answer that was taken back is none; a holding text counts from the moment it was queued.
    .filter(({ queuedAt, isHolding, delivery }) => queuedAt > since && (isHolding || delivery.state !== 'discarded'))
    .map(({ queuedAt, isHolding }): CrisisReply => ({ personId, at: queuedAt, kind: isHolding ? 'holding' : 'answer' }))
  return [...written, ...queued]
}
