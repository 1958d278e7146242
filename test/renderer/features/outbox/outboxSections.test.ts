import { describe, expect, it } from 'vitest'

import type { Reply } from '#shared/domain/outbox/reply'
import { deliveries } from '#test/builders/replies'
import { outboxSection, type OutboxSection } from '../../../../src/renderer/features/outbox/outboxSections'

const cases: readonly (readonly [string, Pick<Reply, 'delivery' | 'route'>, OutboxSection | null])[] = [
  ['queued', { delivery: deliveries.queued, route: 'api' }, 'onItsWay'],
  ['sending', { delivery: deliveries.sending, route: 'api' }, 'onItsWay'],
  ['waiting', { delivery: deliveries.waiting, route: 'api' }, 'onItsWay'],
  ['queued for the web', { delivery: deliveries.queued, route: 'web' }, 'needsYou'],
  ['unconfirmed and looked for', { delivery: deliveries.unconfirmed, route: 'api' }, 'onItsWay'],
  ['unconfirmed and given up', { delivery: { ...deliveries.unconfirmed, nextLookAt: null }, route: 'api' }, 'needsYou'],
  ['failed', { delivery: deliveries.failed, route: 'api' }, 'needsYou'],
  ['handed over', { delivery: deliveries.handedOver, route: 'web' }, 'needsYou'],
  ['sent', { delivery: deliveries.sent, route: 'api' }, 'sentRecently'],
  ['discarded', { delivery: deliveries.discarded, route: 'api' }, null],
]

describe('outboxSection', () => {
  it.each(cases)('places a reply that is %s', (_name, reply, section) => {
    expect(outboxSection(reply)).toBe(section)
  })
})
