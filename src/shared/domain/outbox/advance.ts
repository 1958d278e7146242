import { assertNever } from '../assertNever'
import type { Delivery } from './delivery'
import type { DeliveryEvent } from './deliveryEvent'
import { failedLookWaitMs, lookWaitsMs, undecidedAfterMs } from './lookTimes'

/** Moves a delivery on; the only function that does. An event that its state does not know is a bug and throws. */
export function advance(delivery: Delivery, event: DeliveryEvent, now: number): Delivery {
  const next = nextDelivery(delivery, event, now)
  if (!next) throw new Error(`A reply that is ${delivery.state} cannot be ${event.type}`)
  return next
}

/** Whether `advance` knows this event in this state. */
export function mayAdvance(delivery: Delivery, event: DeliveryEvent): boolean {
  return nextDelivery(delivery, event, 0) !== null
}

type In<S extends Delivery['state']> = Extract<Delivery, { state: S }>

function nextDelivery(delivery: Delivery, event: DeliveryEvent, now: number): Delivery | null {
  switch (delivery.state) {
    case 'queued':
    case 'waiting':
      return fromQueue(delivery, event, now)
    case 'sending':
      return fromSending(delivery, event, now)
    case 'unconfirmed':
      return fromUnconfirmed(delivery, event, now)
    case 'failed':
      return event.type === 'retried' ? queuedAgain(delivery, now) : setAside(delivery, event, now)
    case 'handedOver':
      return fromHandedOver(delivery, event, now)
    case 'sent':
    case 'discarded':
      return null
    default:
      return assertNever(delivery)
  }
}

function fromQueue(delivery: In<'queued' | 'waiting'>, event: DeliveryEvent, now: number): Delivery | null {
  switch (event.type) {
    case 'started':
      return { state: 'sending', attempt: delivery.attempt + 1, startedAt: now }
    case 'stopped':
      return { state: 'failed', attempt: delivery.attempt, failedAt: now, reason: event.reason }
    case 'hurried':
      return delivery.state === 'queued' ? queuedAgain(delivery, Math.min(delivery.notBefore, now)) : null
    case 'retried':
      // A network that named a time is never asked earlier, not even for the owner.
      if (delivery.state === 'queued' || delivery.reason.code === 'rateLimited') return null
      return queuedAgain(delivery, now)
    default:
      return setAside(delivery, event, now)
  }
}

function fromSending(delivery: In<'sending'>, event: DeliveryEvent, now: number): Delivery | null {
  const { attempt, startedAt } = delivery
  switch (event.type) {
    case 'accepted':
      return sent(delivery, event.remoteId, now, 'network')
    case 'deferred': {
      // A sign-in that ended says nothing about the network: the next waits must not grow by it.
      const counted = event.reason.code === 'authExpired' ? Math.max(1, attempt - 1) : attempt
      return { state: 'waiting', attempt: counted, retryAt: event.retryAt, reason: event.reason }
    }
    case 'refused':
      return { state: 'failed', attempt, failedAt: now, reason: event.reason }
    case 'interrupted': {
      const nextLookAt = event.canReadBack ? now + lookWait(0) : null
      const { reason } = event
      return { state: 'unconfirmed', attempt, startedAt, reason, lookingSince: now, lookedCount: 0, nextLookAt }
    }
    default:
      return null
  }
}

function fromUnconfirmed(delivery: In<'unconfirmed'>, event: DeliveryEvent, now: number): Delivery | null {
  switch (event.type) {
    case 'found':
      return sent(delivery, event.remoteId, Math.min(delivery.startedAt, now), 'readBack')
    case 'notFound':
      return afterNotFound(delivery, event.repeatAt, now)
    case 'lookFailed':
      return afterFailedLook(delivery, event.retryAt, now)
    case 'lookWanted':
      // Looks that are already planned keep their distance: three in a row would prove nothing.
      return delivery.nextLookAt === null ? { ...delivery, nextLookAt: now } : null
    case 'repeatable':
      return queuedAgain(delivery, event.repeatAt)
    case 'sentAgain':
      return queuedAgain(delivery, now)
    case 'markedSent':
      return sent(delivery, null, now, 'owner')
    default:
      return setAside(delivery, event, now)
  }
}

function fromHandedOver(delivery: In<'handedOver'>, event: DeliveryEvent, now: number): Delivery | null {
  if (event.type === 'found') return sent(delivery, event.remoteId, now, 'readBack')
  if (event.type === 'markedSent') return sent(delivery, null, now, 'owner')
  return event.type === 'discarded' ? setAside(delivery, event, now) : null
}

function afterNotFound(delivery: In<'unconfirmed'>, repeatAt: number, now: number): Delivery {
  const lookedCount = delivery.lookedCount + 1
  if (lookedCount < lookWaitsMs.length) {
    const nextLookAt = now + lookWait(lookedCount)
    return { ...delivery, lookingSince: lookingSince(delivery, now), lookedCount, nextLookAt }
  }
  // The network keeps refusing this text although it is not there: repeating it would end the same way.
  if (delivery.reason.code === 'duplicateText') {
    return { state: 'failed', attempt: delivery.attempt, failedAt: now, reason: delivery.reason }
  }
  return queuedAgain(delivery, repeatAt)
}

function afterFailedLook(delivery: In<'unconfirmed'>, retryAt: number | null, now: number): Delivery {
  const since = lookingSince(delivery, now)
  const nextLookAt = Math.max(now + failedLookWaitMs, retryAt ?? 0)
  const isOver = nextLookAt > since + undecidedAfterMs
  return { ...delivery, lookingSince: since, nextLookAt: isOver ? null : nextLookAt }
}

/**
 * Time in which nobody could look, because the computer slept or the app was closed, does not count. A time still to come was
 * taken from a clock that has been set back since.
 */
function lookingSince({ lookingSince: since, startedAt, nextLookAt }: In<'unconfirmed'>, now: number): number {
  const lateBy = Math.max(0, now - (nextLookAt ?? now))
  return Math.min((since ?? startedAt) + lateBy, now)
}

function setAside(delivery: Delivery, event: DeliveryEvent, now: number): Delivery | null {
  const { attempt } = delivery
  if (event.type === 'handedOver') return { state: 'handedOver', attempt, handedOverAt: now }
  if (event.type === 'discarded') return { state: 'discarded', attempt, discardedAt: now }
  return null
}

function queuedAgain({ attempt }: Delivery, notBefore: number): Delivery {
  return { state: 'queued', attempt, notBefore }
}

function sent(
  { attempt }: Delivery,
  remoteId: string | null,
  sentAt: number,
  confirmedBy: In<'sent'>['confirmedBy'],
): Delivery {
  return { state: 'sent', attempt, sentAt, remoteId, confirmedBy }
}

function lookWait(lookedCount: number): number {
  return lookWaitsMs[lookedCount] ?? failedLookWaitMs
}
