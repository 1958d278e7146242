import { describe, expect, it } from 'vitest'

import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop } from '#shared/domain/shop/createShop'
import { aMessageArrival, anAccount } from '#test/builders/arrivals'
import { aReply } from '#test/builders/replies'

/** A reply that the owner sent on the network's own page and marked as sent. */
function shopWithMarkedReply(text: string) {
  const shop = createShop()
  const reply = aReply({ text })
  const marked = { ...reply, accountId: 'x:shop', target: { ...reply.target, threadId: 'thread' } }
  const delivery = { state: 'sent', attempt: 0, sentAt: 2_000, remoteId: null, confirmedBy: 'owner' } as const
  applyChange(shop, { type: 'replyQueued', reply: { ...marked, delivery } })
  return shop
}

function arrivals(shop: ReturnType<typeof shopWithMarkedReply>, text: string, direction: 'in' | 'out') {
  const arrival = aMessageArrival({ direction, text, remoteId: '77' })
  return mergeArrivals(shop, anAccount(), [arrival], { now: 3_000, newId: () => 'id' }).map((change) => change.type)
}

describe('a reply that was marked as sent', () => {
  it('is not shown a second time when the network hands it over as ours', () => {
    expect(arrivals(shopWithMarkedReply('See you on Friday. '), 'See you on Friday.', 'out')).toEqual([])
  })

  it('hides neither another text of ours nor the same words of the customer', () => {
    expect(arrivals(shopWithMarkedReply('See you on Friday.'), 'See you on Monday.', 'out')).toContain('messageArrived')
    expect(arrivals(shopWithMarkedReply('Yes'), 'Yes', 'in')).toContain('messageArrived')
  })
})
