import { describe, expect, it } from 'vitest'

import { conversationRow } from '#shared/domain/conversations/inboxRows'
import { laneCounts } from '#shared/domain/conversations/laneCounts'
import { nextDueAt } from '#shared/domain/conversations/laneOrders'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop } from '#shared/domain/shop/createShop'
import type { Shop } from '#shared/domain/shop/shop'
import { openedShop } from '#test/builders/aShop'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { shopAsData } from '#test/builders/shopAsData'
import { aVerdict } from '#test/builders/verdicts'

const urgent: Change = {
  type: 'messageTriaged',
  messageId: 'message',
  conversationId: 'conversation',
  verdict: aVerdict(),
}
const muted: Change = { type: 'customerMet', customer: aCustomer({ isMuted: true }) }
const heard: Change = { type: 'customerMet', customer: aCustomer({ isMuted: false }) }

function shopOf(...changes: readonly Change[]): Shop {
  const shop = createShop()
  for (const change of changes) applyChange(shop, change)
  return shop
}

const filled = (shop: Shop) =>
  laneCounts(shop, 10)
    .filter(({ count }) => count > 0)
    .map(({ lane }) => lane)

describe('a muted customer', () => {
  it('waits in no lane, counter or deadline, and is found in Done', () => {
    const shop = shopOf(...openedShop, urgent, muted)
    expect(filled(shop)).toEqual(['done'])
    expect(nextDueAt(shop.lanes.inbox, 0)).toBeNull()
    const entry = shop.conversations.get('conversation')
    expect(entry && conversationRow(shop, entry, 10)).toMatchObject({
      isMuted: true,
      waitingSince: null,
      clock: null,
      urgency: null,
    })
  })

  it('waits in none with what they write later, in any conversation', () => {
    const shop = shopOf(
      ...openedShop,
      muted,
      { type: 'messageArrived', message: aMessage({ id: 'later', remoteId: '20', sentAt: 2_000 }) },
      { type: 'conversationOpened', conversation: aConversation({ id: 'other', threadId: 'other', openedAt: 3_000 }) },
      {
        type: 'messageArrived',
        message: aMessage({ id: 'else', conversationId: 'other', remoteId: '30', sentAt: 3_000 }),
      },
    )
    expect(filled(shop)).toEqual(['done'])
    expect(shop.lanes.done.entries.size).toBe(2)
  })

  it('is heard again with all that waits, as urgent as it was', () => {
    const before = shopAsData(shopOf(...openedShop, urgent, heard))
    expect(shopAsData(shopOf(...openedShop, urgent, muted, heard))).toEqual(before)
    expect(filled(shopOf(...openedShop, urgent, muted, heard))).toEqual(['now', 'inbox', 'negative'])
  })
})
