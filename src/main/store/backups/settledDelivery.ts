import { assertNever } from '#shared/domain/assertNever'
import type { Message } from '#shared/domain/conversations/message'
import type { Delivery } from '#shared/domain/outbox/delivery'

import type { ReplyOutline } from './shopOutline'

/** What the log before a restore knows of a reply that is open in the backup. */
export type KnownOfReply = {
  readonly delivery: Delivery | null
  /** The message it became, where there is one. */
  readonly message: Message | null
  /** Whether no line of that log is missing: only then has what it doesn't say not happened. */
  readonly isWhole: boolean
}

/**
 * Where a reply stands after a restore. It may have left since the backup was made, so it never goes out by itself again:
 * what is known of its end counts, what surely had not left has failed, and of all else the owner decides.
 */
export function settledDelivery(reply: ReplyOutline, known: KnownOfReply, now: number): Delivery {
  const { delivery } = known
  if (delivery?.state === 'sent' || delivery?.state === 'discarded') return delivery
  if (known.message) return sentAs(delivery ?? reply.delivery, known.message)
  if (delivery === null) return unknown(reply)
  switch (delivery.state) {
    case 'handedOver':
      return delivery
    case 'sending':
      return unconfirmed(delivery.attempt, delivery.startedAt)
    case 'unconfirmed':
      return known.isWhole ? delivery : { ...delivery, nextLookAt: null }
    case 'failed':
      return known.isWhole ? delivery : unknown(reply)
    case 'queued':
    case 'waiting':
      if (!known.isWhole) return unknown(reply)
      return { state: 'failed', attempt: delivery.attempt, failedAt: now, reason: { code: 'interrupted' } }
    default:
      return assertNever(delivery)
  }
}

/** The network's page was opened for it: nothing of it goes out by itself, and the owner says what became of it. */
function unknown({ delivery, queuedAt }: ReplyOutline): Delivery {
  if (delivery.state === 'handedOver') return delivery
  return unconfirmed(Math.max(1, delivery.attempt), queuedAt)
}

/**
 * Not looked for by itself: after days a network may no longer show it where looks are made, and three looks in vain
 * would send it again.
 */
function unconfirmed(attempt: number, startedAt: number): Delivery {
  return { state: 'unconfirmed', attempt, startedAt, reason: { code: 'interrupted' }, lookedCount: 0, nextLookAt: null }
}

function sentAs({ attempt }: Delivery, { sentAt, remoteId }: Message): Delivery {
  return { state: 'sent', attempt, sentAt, remoteId, confirmedBy: 'network' }
}
