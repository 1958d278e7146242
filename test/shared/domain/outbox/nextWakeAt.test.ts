import { describe, expect, it } from 'vitest'

import type { Delivery } from '#shared/domain/outbox/delivery'
import { nextWakeAt } from '#shared/domain/outbox/nextWakeAt'
import type { Change } from '#shared/domain/shop/change'
import { aReply, deliveries } from '#test/builders/replies'
import { aShop } from '#test/builders/aShop'

const now = 1_000_500
const shopWith = (...all: Delivery[]) =>
  aShop(...all.map((delivery, index): Change => ({ type: 'replyQueued', reply: aReply({ id: `${index}`, delivery }) })))

describe('nextWakeAt', () => {
  it('is the earliest of undo windows, retries and looks', () => {
    const undo: Delivery = { ...deliveries.queued, notBefore: 1_009_000 }
    const retry: Delivery = { ...deliveries.waiting, retryAt: 1_007_000 }
    expect(nextWakeAt(shopWith(undo, retry, deliveries.unconfirmed), now)).toBe(1_007_000)
    expect(nextWakeAt(shopWith(undo, deliveries.unconfirmed), now)).toBe(1_009_000)
    expect(nextWakeAt(shopWith(deliveries.unconfirmed), now)).toBe(1_010_000)
  })

  it('is nothing when nothing is planned', () => {
    const asked: Delivery = { ...deliveries.unconfirmed, nextLookAt: null }
    const { sending, failed, handedOver, sent, discarded } = deliveries
    expect(nextWakeAt(shopWith(asked, sending, failed, handedOver, sent, discarded), now)).toBeNull()
    expect(nextWakeAt(aShop(), now)).toBeNull()
  })

  it('leaves out what is due already: that needs no waking', () => {
    expect(nextWakeAt(shopWith(deliveries.queued), now)).toBeNull()
  })
})
