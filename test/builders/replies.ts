import type { Delivery } from '#shared/domain/outbox/delivery'
import type { Reply } from '#shared/domain/outbox/reply'

type In<S extends Delivery['state']> = Extract<Delivery, { state: S }>

/** A whole delivery in each state, of a first attempt at 1,000,000. */
export const deliveries: { readonly [S in Delivery['state']]: In<S> } = {
  queued: { state: 'queued', attempt: 0, notBefore: 1_000_000 },
  sending: { state: 'sending', attempt: 1, startedAt: 1_000_000 },
  waiting: { state: 'waiting', attempt: 1, retryAt: 1_005_000, reason: { code: 'offline' } },
  unconfirmed: {
    state: 'unconfirmed',
    attempt: 1,
    startedAt: 1_000_000,
    reason: { code: 'timedOut' },
    lookingSince: 1_000_000,
    lookedCount: 0,
    nextLookAt: 1_010_000,
  },
  failed: { state: 'failed', attempt: 1, failedAt: 1_000_000, reason: { code: 'replyNotAllowed' } },
  handedOver: { state: 'handedOver', attempt: 0, handedOverAt: 1_000_000 },
  sent: { state: 'sent', attempt: 1, sentAt: 1_000_000, remoteId: '99', confirmedBy: 'network' },
  discarded: { state: 'discarded', attempt: 0, discardedAt: 1_000_000 },
}

export function aReply(parts: Partial<Reply> = {}): Reply {
  return {
    id: 'reply',
    conversationId: 'conversation',
    accountId: 'x:shop',
    channelId: 'x',
    target: {
      kind: 'post',
      threadId: 'thread',
      inReplyToRemoteId: '10',
      recipientRemoteId: 'customer',
      recipientHandle: 'martak',
      recipientName: 'Marta Kowalska',
    },
    text: 'It left this morning.',
    isPrivate: false,
    route: 'api',
    answersMessageId: 'message',
    queuedAt: 1_000_000,
    delivery: deliveries.queued,
    ...parts,
  }
}
