import { expect, it } from 'vitest'

import { openReplies } from '#shared/domain/outbox/openReplies'
import type { Change } from '#shared/domain/shop/change'
import { aReply, deliveries } from '#test/builders/replies'
import { aShop } from '#test/builders/aShop'

it('holds everything that is neither sent nor discarded, oldest first', () => {
  const all = Object.values(deliveries).map((delivery, index): Change => {
    return { type: 'replyQueued', reply: aReply({ id: delivery.state, queuedAt: 100 - index, delivery }) }
  })
  const states = openReplies(aShop(...all)).map(({ id }) => id)
  expect(states).toEqual(['handedOver', 'failed', 'unconfirmed', 'waiting', 'sending', 'queued'])
})
