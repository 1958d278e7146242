import { describe, expect, it } from 'vitest'

import type { Delivery } from '#shared/domain/outbox/delivery'
import { isOvertakenByClock } from '#shared/domain/outbox/isOvertakenByClock'
import { aReply, deliveries } from '#test/builders/replies'

const queuedAt = 10_000_000
const hour = 3_600_000
const undo: Delivery = { ...deliveries.queued, notBefore: queuedAt + 10_000 }
const again: Delivery = { ...deliveries.queued, attempt: 1, notBefore: queuedAt + 15_000 }
const waiting: Delivery = { ...deliveries.waiting, retryAt: queuedAt + 15_000 }
const limited: Delivery = { ...waiting, reason: { code: 'rateLimited', retryAt: queuedAt + 15_000 } }
const looking: Delivery = { ...deliveries.unconfirmed, lookingSince: queuedAt, nextLookAt: queuedAt + 10_000 }
const { lookingSince: _unknown, ...older } = { ...looking, startedAt: queuedAt }

describe('isOvertakenByClock', () => {
  it.each([
    ['queued', undo],
    ['queued again', again],
    ['waiting of our own choosing', waiting],
    ['being looked for', looking],
    ['being looked for, from an older shop', older],
  ] satisfies [string, Delivery][])(
    'goes on with a reply that is %s once the clock was set back',
    (_title, delivery) => {
      expect(isOvertakenByClock(aReply({ queuedAt, delivery }), queuedAt - 2 * hour)).toBe(true)
      expect(isOvertakenByClock(aReply({ queuedAt, delivery }), queuedAt)).toBe(false)
    },
  )

  it.each([
    ['waits for the time a network named', limited],
    ['was planned by the owner for later', { ...undo, notBefore: queuedAt + hour }],
    ['the owner is asked about', { ...looking, nextLookAt: null }],
    ['is being sent', deliveries.sending],
    ['is sent', deliveries.sent],
  ] satisfies [string, Delivery][])('leaves alone what %s', (_title, delivery) => {
    expect(isOvertakenByClock(aReply({ queuedAt, delivery }), queuedAt - 2 * hour)).toBe(false)
  })
})
