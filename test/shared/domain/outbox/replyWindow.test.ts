import { describe, expect, it } from 'vitest'

import { replyWindowClosesAt } from '#shared/domain/outbox/replyWindow'
import { seenNow } from '#shared/domain/outbox/seenNow'
import type { Change } from '#shared/domain/shop/change'
import { aShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'

const hour = 3_600_000
const entry = (...changes: Change[]) => {
  const found = aShop(...changes).conversations.get('conversation')
  if (!found) throw new Error('No conversation')
  return found
}
const message = (parts: Parameters<typeof aMessage>[0]): Change => ({
  type: 'messageArrived',
  message: aMessage(parts),
})

describe('the reply window', () => {
  it('closes so many hours after the customer’s last message; what the shop wrote does not prolong it', () => {
    const later = message({ id: 'b', remoteId: '11', sentAt: 5_000_000 })
    const ours = message({ id: 'c', remoteId: '12', sentAt: 9_000_000, direction: 'out' })
    expect(replyWindowClosesAt(entry(later, ours), { replyWindowHours: 24 })).toBe(5_000_000 + 24 * hour)
  })

  it('never closes where the network has none, nor where the customer has not written', () => {
    expect(replyWindowClosesAt(entry(), { replyWindowHours: null })).toBeNull()
    expect(replyWindowClosesAt({ heads: [] }, { replyWindowHours: 24 })).toBeNull()
  })
})

describe('what the owner has seen', () => {
  it('counts the customer’s messages, not the shop’s own', () => {
    const more = [message({ id: 'b', remoteId: '11' }), message({ id: 'c', remoteId: '12', direction: 'out' })]
    expect(seenNow(entry(...more), 7)).toEqual({ at: 7, inboundCount: 2 })
  })
})
