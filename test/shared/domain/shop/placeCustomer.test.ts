import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { turnAtOf } from '#shared/domain/conversations/withTurn'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'
import { sliceSorted } from '#shared/domain/sortedList'
import { isNegative } from '#shared/domain/triage/urgencyOf'
import { anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'

const hour = 3_600_000
const start = 1_000 * hour

/** Two customers with three conversations each. */
function aShop(): MutableShop {
  const shop = createShop()
  for (const who of ['ann', 'bob']) {
    applyChange(shop, { type: 'identitySeen', identity: anIdentity({ id: `x:${who}`, remoteId: who }) })
    applyChange(shop, { type: 'customerMet', customer: aCustomer({ id: who, identityIds: [`x:${who}`] }) })
    for (const number of [1, 2, 3]) {
      const parts = { id: `${who}${number}`, threadId: `${who}${number}`, customerId: who, identityId: `x:${who}` }
      applyChange(shop, { type: 'conversationOpened', conversation: aConversation(parts) })
    }
  }
  return shop
}

let count = 0
function arrives(shop: MutableShop, conversationId: string, sentAt: number): string {
  const id = `m${(count += 1)}`
  const message = aMessage({ id, remoteId: id, conversationId, sentAt, receivedAt: sentAt })
  applyChange(shop, { type: 'messageArrived', message })
  return id
}

function complains(shop: MutableShop, conversationId: string, sentAt: number): void {
  const messageId = arrives(shop, conversationId, sentAt)
  const verdict = aVerdict({ tier: 2, messageClass: 'complaint', sentiment: 'negative' })
  applyChange(shop, { type: 'messageTriaged', conversationId, messageId, verdict })
}

const inOrder = (shop: MutableShop) =>
  sliceSorted(shop.lanes.inbox.entries, 0, 10).map(({ conversation: { id } }) => id)

describe('the order of what waits', () => {
  it('puts who is marked as important before others, and back when the mark goes', () => {
    const shop = aShop()
    arrives(shop, 'ann1', start)
    arrives(shop, 'bob1', start + hour)
    expect(inOrder(shop)).toEqual(['ann1', 'bob1'])
    const bob = aCustomer({ id: 'bob', identityIds: ['x:bob'] })
    applyChange(shop, { type: 'customerMet', customer: { ...bob, isVip: true } })
    expect(inOrder(shop)).toEqual(['bob1', 'ann1'])
    applyChange(shop, { type: 'customerMet', customer: bob })
    expect(inOrder(shop)).toEqual(['ann1', 'bob1'])
  })

  it('puts who writes for the third time within a day before others', () => {
    const shop = aShop()
    arrives(shop, 'ann1', start)
    for (const at of [start - 20 * hour, start - 10 * hour]) arrives(shop, 'bob2', at)
    applyChange(shop, { type: 'conversationDone', conversationId: 'bob2', at: start })
    arrives(shop, 'bob1', start + hour)
    expect(inOrder(shop)).toEqual(['bob1', 'ann1'])
  })

  it('lifts a conversation while another complaint of the same customer waits', () => {
    const shop = aShop()
    arrives(shop, 'ann1', start)
    arrives(shop, 'bob1', start + hour / 2)
    complains(shop, 'bob2', start + hour)
    expect(inOrder(shop)).toEqual(['bob2', 'bob1', 'ann1'])
    applyChange(shop, { type: 'conversationDone', conversationId: 'bob2', at: start + 2 * hour })
    expect(inOrder(shop)).toEqual(['ann1', 'bob1'])
  })

  it('follows a customer who becomes famous', () => {
    const shop = aShop()
    arrives(shop, 'ann1', start)
    arrives(shop, 'bob1', start + hour)
    const identity = anIdentity({ id: 'x:bob', remoteId: 'bob', followerCount: 1_000_000, isVerified: true })
    applyChange(shop, { type: 'identitySeen', identity })
    expect(inOrder(shop)).toEqual(['bob1', 'ann1'])
  })

  it('follows the owner’s weights', () => {
    const shop = aShop()
    arrives(shop, 'ann1', start)
    complains(shop, 'bob1', start + hour)
    expect(inOrder(shop)).toEqual(['bob1', 'ann1'])
    const settings = { priorityWeights: { negative: 0, individual: 0 } }
    applyChange(shop, { type: 'settingsChanged', settings })
    expect(inOrder(shop)).toEqual(['ann1', 'bob1'])
  })

  it('and the number of open complaints are what counting from scratch gives, after any changes', () => {
    const step = fc.record({
      conversation: fc.constantFrom('ann1', 'ann2', 'ann3', 'bob1', 'bob2', 'bob3'),
      what: fc.constantFrom('arrives', 'complains', 'done', 'reopen', 'vip', 'erase', 'famous'),
      hours: fc.nat(60),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const shop = aShop()
        for (const { conversation, what, hours } of steps) {
          const at = start + hours * hour
          if (what === 'arrives') arrives(shop, conversation, at)
          else if (what === 'complains') complains(shop, conversation, at)
          else for (const change of marks(what, conversation, at)) applyChange(shop, change)
        }
        for (const entry of shop.conversations.values()) expect(entry.turnAt).toBe(turnAtOf(shop, entry))
        const waiting = [...shop.conversations.values()].filter(({ waitingSince }) => waitingSince !== null)
        expect(inOrder(shop)).toHaveLength(waiting.length)
        for (const who of ['ann', 'bob']) {
          const open = waiting.filter(({ conversation, urgency }) => {
            return conversation.customerId === who && urgency !== null && isNegative(urgency)
          })
          expect(shop.histories.get(who)?.openComplaints ?? 0).toBe(open.length)
        }
      }),
    )
  })
})

function marks(what: string, conversationId: string, at: number): Change[] {
  const who = conversationId.slice(0, 3)
  switch (what) {
    case 'done':
      return [{ type: 'conversationDone', conversationId, at }]
    case 'reopen':
      return [{ type: 'conversationReopened', conversationId, at }]
    case 'vip':
      return [{ type: 'customerMet', customer: aCustomer({ id: who, identityIds: [`x:${who}`], isVip: at % 2 === 0 }) }]
    case 'erase':
      return [{ type: 'customerErased', customerId: who, at }]
    default:
      return [{ type: 'identitySeen', identity: anIdentity({ id: `x:${who}`, remoteId: who, followerCount: at }) }]
  }
}
