import { describe, expect, it } from 'vitest'

import type { Delivery } from '#shared/domain/outbox/delivery'
import { deliveries } from '#test/builders/replies'
import { outboxSection, type OutboxSection } from '../../../../src/renderer/features/outbox/outboxSections'

const cases: readonly (readonly [string, Delivery, OutboxSection | null])[] = [
  ['queued', deliveries.queued, 'onItsWay'],
  ['sending', deliveries.sending, 'onItsWay'],
  ['waiting', deliveries.waiting, 'onItsWay'],
  ['unconfirmed and looked for', deliveries.unconfirmed, 'onItsWay'],
  ['unconfirmed and given up', { ...deliveries.unconfirmed, nextLookAt: null }, 'needsYou'],
  ['failed', deliveries.failed, 'needsYou'],
  ['handed over', deliveries.handedOver, 'needsYou'],
  ['sent', deliveries.sent, 'sentRecently'],
  ['discarded', deliveries.discarded, null],
]

describe('outboxSection', () => {
  it.each(cases)('places a reply that is %s', (_name, delivery, section) => {
    expect(outboxSection(delivery)).toBe(section)
  })
})
