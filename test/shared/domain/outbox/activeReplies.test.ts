import { expect, it } from 'vitest'

import { activeReplies } from '#shared/domain/outbox/activeReplies'
import type { Change } from '#shared/domain/shop/change'
import { aReply, deliveries } from '#test/builders/replies'
import { aShop } from '#test/builders/aShop'

const all = Object.values(deliveries).map((delivery, index): Change => {
  return { type: 'replyQueued', reply: aReply({ id: delivery.state, queuedAt: 100 - index, delivery }) }
})

it('keeps what the sender has to do with, oldest first', () => {
  const states = activeReplies(aShop(...all)).map(({ id }) => id)
  expect(states).toEqual(['unconfirmed', 'waiting', 'sending', 'queued'])
})

it('rests an account whose sign-in has ended', () => {
  expect(activeReplies(aShop(...all, { type: 'accountSignInEnded', accountId: 'x:shop', at: 1 }))).toEqual([])
})
