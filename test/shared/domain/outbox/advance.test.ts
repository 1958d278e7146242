import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { advance, mayAdvance } from '#shared/domain/outbox/advance'
import type { Delivery, DeliveryState } from '#shared/domain/outbox/delivery'
import type { DeliveryEvent } from '#shared/domain/outbox/deliveryEvent'
import { deliveries } from '#test/builders/replies'

const now = 1_020_000

const events: { readonly [T in DeliveryEvent['type']]: Extract<DeliveryEvent, { type: T }> } = {
  started: { type: 'started' },
  accepted: { type: 'accepted', remoteId: '77' },
  deferred: { type: 'deferred', retryAt: 1_050_000, reason: { code: 'offline' } },
  refused: { type: 'refused', reason: { code: 'replyNotAllowed' } },
  interrupted: { type: 'interrupted', reason: { code: 'timedOut' }, canReadBack: true },
  found: { type: 'found', remoteId: '78' },
  notFound: { type: 'notFound', repeatAt: 1_070_000 },
  lookFailed: { type: 'lookFailed', retryAt: null },
  repeatable: { type: 'repeatable', repeatAt: 1_070_000 },
  stopped: { type: 'stopped', reason: { code: 'customerWroteSince' } },
  hurried: { type: 'hurried' },
  retried: { type: 'retried' },
  sentAgain: { type: 'sentAgain' },
  lookWanted: { type: 'lookWanted' },
  handedOver: { type: 'handedOver' },
  markedSent: { type: 'markedSent' },
  discarded: { type: 'discarded' },
}

const handedOver: Delivery = { state: 'handedOver', attempt: 1, handedOverAt: now }
const discarded: Delivery = { state: 'discarded', attempt: 1, discardedAt: now }
const unattempted = { attempt: 0 }
const sentByOwner: Delivery = { state: 'sent', attempt: 1, sentAt: now, remoteId: null, confirmedBy: 'owner' }

/** The whole machine: what is not here is a bug and throws. */
const table: { readonly [S in DeliveryState]: { readonly [T in DeliveryEvent['type']]?: Delivery } } = {
  queued: {
    started: { state: 'sending', attempt: 1, startedAt: now },
    stopped: { state: 'failed', attempt: 0, failedAt: now, reason: { code: 'customerWroteSince' } },
    hurried: { state: 'queued', attempt: 0, notBefore: 1_000_000 },
    handedOver: { ...handedOver, ...unattempted },
    discarded: { ...discarded, ...unattempted },
  },
  waiting: {
    started: { state: 'sending', attempt: 2, startedAt: now },
    stopped: { state: 'failed', attempt: 1, failedAt: now, reason: { code: 'customerWroteSince' } },
    retried: { state: 'queued', attempt: 1, notBefore: now },
    handedOver,
    discarded,
  },
  sending: {
    accepted: { state: 'sent', attempt: 1, sentAt: now, remoteId: '77', confirmedBy: 'network' },
    deferred: { state: 'waiting', attempt: 1, retryAt: 1_050_000, reason: { code: 'offline' } },
    refused: { state: 'failed', attempt: 1, failedAt: now, reason: { code: 'replyNotAllowed' } },
    interrupted: {
      state: 'unconfirmed',
      attempt: 1,
      startedAt: 1_000_000,
      reason: { code: 'timedOut' },
      lookingSince: now,
      lookedCount: 0,
      nextLookAt: now + 10_000,
    },
  },
  unconfirmed: {
    found: { state: 'sent', attempt: 1, sentAt: 1_000_000, remoteId: '78', confirmedBy: 'readBack' },
    notFound: { ...deliveries.unconfirmed, lookingSince: 1_010_000, lookedCount: 1, nextLookAt: now + 20_000 },
    lookFailed: { ...deliveries.unconfirmed, lookingSince: 1_010_000, nextLookAt: now + 60_000 },
    repeatable: { state: 'queued', attempt: 1, notBefore: 1_070_000 },
    sentAgain: { state: 'queued', attempt: 1, notBefore: now },
    markedSent: sentByOwner,
    handedOver,
    discarded,
  },
  failed: { retried: { state: 'queued', attempt: 1, notBefore: now }, handedOver, discarded },
  handedOver: {
    found: { state: 'sent', attempt: 0, sentAt: now, remoteId: '78', confirmedBy: 'readBack' },
    markedSent: { ...sentByOwner, ...unattempted },
    discarded: { ...discarded, ...unattempted },
  },
  sent: {},
  discarded: {},
}

const pairs = Object.values(deliveries).flatMap((delivery) =>
  Object.values(events).map((event) => ({ delivery, event, next: table[delivery.state][event.type] })),
)

describe('advance', () => {
  for (const { delivery, event, next } of pairs) {
    if (next) {
      it(`moves ${delivery.state} on when ${event.type}`, () => {
        expect(advance(delivery, event, now)).toEqual(next)
        expect(mayAdvance(delivery, event)).toBe(true)
      })
    } else {
      it(`refuses ${event.type} while ${delivery.state}`, () => {
        expect(() => advance(delivery, event, now)).toThrow(delivery.state)
        expect(mayAdvance(delivery, event)).toBe(false)
      })
    }
  }

  it('keeps the attempt count of a sign-in that ended from growing', () => {
    const ended: DeliveryEvent = { type: 'deferred', retryAt: now, reason: { code: 'authExpired' } }
    expect(advance({ ...deliveries.sending, attempt: 3 }, ended, now)).toMatchObject({ state: 'waiting', attempt: 2 })
    expect(advance(deliveries.sending, ended, now)).toMatchObject({ state: 'waiting', attempt: 1 })
  })

  it('asks the owner at once where the channel cannot read back', () => {
    const cut: DeliveryEvent = { ...events.interrupted, canReadBack: false }
    expect(advance(deliveries.sending, cut, now)).toMatchObject({ state: 'unconfirmed', nextLookAt: null })
  })

  it('does not retry earlier than the network asked, even for the owner', () => {
    const limited: Delivery = { ...deliveries.waiting, reason: { code: 'rateLimited', retryAt: 1_005_000 } }
    expect(mayAdvance(limited, events.retried)).toBe(false)
  })
})

describe('looking for a reply that was cut off', () => {
  it('takes 10, 30 and 90 seconds, then queues it again', () => {
    const times: number[] = []
    let delivery = advance(deliveries.sending, events.interrupted, 1_000_000)
    while (delivery.state === 'unconfirmed' && delivery.nextLookAt !== null) {
      times.push(delivery.nextLookAt - 1_000_000)
      delivery = advance(delivery, { type: 'notFound', repeatAt: 1_095_000 }, delivery.nextLookAt)
    }
    expect(times).toEqual([10_000, 30_000, 90_000])
    expect(delivery).toEqual({ state: 'queued', attempt: 1, notBefore: 1_095_000 })
  })

  it('fails a refused duplicate that is not there', () => {
    const last: Delivery = { ...deliveries.unconfirmed, reason: { code: 'duplicateText' }, lookedCount: 2 }
    expect(advance(last, events.notFound, now)).toMatchObject({ state: 'failed', reason: { code: 'duplicateText' } })
  })

  it('does not count a look that could not be made', () => {
    expect(advance({ ...deliveries.unconfirmed, lookedCount: 2 }, events.lookFailed, now)).toMatchObject({
      state: 'unconfirmed',
      lookedCount: 2,
    })
  })

  it('looks again no earlier than the network asked', () => {
    const limited: DeliveryEvent = { type: 'lookFailed', retryAt: 1_500_000 }
    expect(advance(deliveries.unconfirmed, limited, now)).toMatchObject({ nextLookAt: 1_500_000 })
  })

  it('asks the owner after 15 minutes of looks that could not be made', () => {
    let delivery: Delivery = deliveries.unconfirmed
    let looks = 0
    while (delivery.state === 'unconfirmed' && delivery.nextLookAt !== null) {
      delivery = advance(delivery, events.lookFailed, delivery.nextLookAt)
      looks++
    }
    expect(delivery).toMatchObject({ state: 'unconfirmed', nextLookAt: null })
    expect(looks).toBe(15)
  })

  it('gives those 15 minutes to a reply whose attempt began long ago: the computer slept, or the app was closed', () => {
    const sending: Delivery = { ...deliveries.sending, startedAt: now - 8 * 3_600_000 }
    const cut = advance(sending, events.interrupted, now)
    expect(advance(cut, events.lookFailed, now + 10_000)).toMatchObject({ nextLookAt: now + 70_000 })
  })

  it('does not count the time in which it could not look, for the computer slept', () => {
    const late = now + 8 * 3_600_000
    expect(advance(deliveries.unconfirmed, events.lookFailed, late)).toMatchObject({ nextLookAt: late + 60_000 })
  })

  it('begins those 15 minutes anew when the clock has been set back', () => {
    const earlier = now - 600_000
    expect(advance(deliveries.unconfirmed, events.lookFailed, earlier)).toMatchObject({
      lookingSince: earlier,
      nextLookAt: earlier + 60_000,
    })
    expect(advance(deliveries.unconfirmed, events.notFound, earlier)).toMatchObject({ lookingSince: earlier })
    expect(advance(deliveries.unconfirmed, events.found, earlier)).toMatchObject({ state: 'sent', sentAt: earlier })
  })

  it('looks again when the owner wants it, but only when no look is planned', () => {
    const asked: Delivery = { ...deliveries.unconfirmed, nextLookAt: null }
    expect(advance(asked, events.lookWanted, now)).toEqual({ ...deliveries.unconfirmed, nextLookAt: now })
    expect(mayAdvance(deliveries.unconfirmed, events.lookWanted)).toBe(false)
  })
})

const anyEvents = fc.array(fc.constantFrom(...Object.values(events)), { maxLength: 60 })

describe('any order of events', () => {
  it('never sends twice without a decision that the first was not sent', () => {
    fc.assert(
      fc.property(anyEvents, (sequence) => {
        let delivery: Delivery = deliveries.queued
        let isInDoubt = false
        for (const event of sequence) {
          if (!mayAdvance(delivery, event)) continue
          if (event.type === 'started') {
            expect(isInDoubt).toBe(false)
            isInDoubt = true
          }
          // Surely not handled, refused, or decided: by three looks, by the channel's own promise, or by the owner.
          if (['deferred', 'refused'].includes(event.type)) isInDoubt = false
          const next = advance(delivery, event, now)
          if (delivery.state === 'unconfirmed' && next.state !== 'unconfirmed') isInDoubt = false
          delivery = next
        }
      }),
    )
  })

  it('never leaves sent or discarded, and never lets the attempts go down', () => {
    fc.assert(
      fc.property(anyEvents, (sequence) => {
        let delivery: Delivery = deliveries.queued
        for (const event of sequence) {
          if (!mayAdvance(delivery, event)) continue
          expect(['sent', 'discarded']).not.toContain(delivery.state)
          const next = advance(delivery, event, now)
          expect(next.attempt).toBeGreaterThanOrEqual(delivery.attempt)
          delivery = next
        }
      }),
    )
  })
})
