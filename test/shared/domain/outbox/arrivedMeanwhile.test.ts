import { describe, expect, it } from 'vitest'

import { arrivedMeanwhile } from '#shared/domain/outbox/arrivedMeanwhile'
import type { Change } from '#shared/domain/shop/change'
import { aMessage } from '#test/builders/conversations'
import { aReply, deliveries } from '#test/builders/replies'
import { aShop } from '#test/builders/aShop'

const ours = (parts: Parameters<typeof aMessage>[0] = {}): Change => ({
  type: 'messageArrived',
  message: aMessage({ id: 'ours', remoteId: '20', direction: 'out', receivedAt: 1_000_000, ...parts }),
})
const other = (parts: Parameters<typeof aReply>[0]): Change => ({
  type: 'replyQueued',
  reply: aReply({ id: 'other', ...parts }),
})

describe('arrivedMeanwhile', () => {
  it.each(['handedOver', 'unconfirmed'] as const)('is what came in after a reply was %s', (state) => {
    expect(arrivedMeanwhile(aShop(ours()), aReply({ delivery: deliveries[state] }))).toBe('20')
  })

  it.each([
    ['came before', [ours({ receivedAt: 999_999 })]],
    ['the customer wrote', [ours({ direction: 'in' })]],
    ['is deleted', [ours({ deletedAt: 1_000_001 })]],
    ['software wrote', [ours({ isAutomatic: true })]],
    ['another reply became', [other({ delivery: { ...deliveries.sent, remoteId: '20' } }), ours()]],
    ['another reply stands for that was marked as sent', [other({}), ours({ id: 'other', remoteId: 'owner:other' })]],
  ])('is nothing that %s', (_, changes) => {
    expect(arrivedMeanwhile(aShop(...changes), aReply({ delivery: deliveries.handedOver }))).toBeNull()
  })

  it('is nothing for a reply that has not left', () => {
    expect(arrivedMeanwhile(aShop(ours()), aReply({ delivery: deliveries.queued }))).toBeNull()
  })
})
