import { describe, expect, it } from 'vitest'

import { heardIn } from '#shared/domain/announcements/heardIn'
import type { Message } from '#shared/domain/conversations/message'
import type { Change } from '#shared/domain/shop/change'
import { anAccount } from '#test/builders/arrivals'
import { aShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'

const openedAt = 10_000_000
const now = openedAt + 60_000
const fresh = { id: 'fresh', remoteId: '20', sentAt: now - 1_000, receivedAt: now }
const arrived = (parts: Partial<Message> = {}): Change => ({
  type: 'messageArrived',
  message: aMessage({ ...fresh, ...parts }),
})

function heard(changes: readonly Change[], after: readonly Change[] = [], isLookedAt = (_id: string) => false) {
  return heardIn(aShop(...changes, ...after), changes, { now, openedAt, isLookedAt })
}

describe('heardIn', () => {
  it('hears what a customer has just written', () => {
    expect(heard([arrived()])).toEqual([
      { conversationId: 'conversation', messageId: 'fresh', isUrgent: false, sentAt: fresh.sentAt, heardAt: now },
    ])
  })

  it('knows what is urgent by what was read in the same commit', () => {
    const read = (tier: 2 | 3): Change => ({
      type: 'messageTriaged',
      messageId: 'fresh',
      conversationId: 'conversation',
      verdict: aVerdict({ tier }),
    })
    expect(heard([arrived(), read(3)])).toMatchObject([{ isUrgent: true }])
    expect(heard([arrived(), read(2)])).toMatchObject([{ isUrgent: false }])
  })

  it('hears nothing of what the shop or software wrote', () => {
    expect(heard([arrived({ direction: 'out' })])).toEqual([])
    expect(heard([arrived({ isAutomatic: true })])).toEqual([])
    // A holding reply leaves the customer waiting.
    expect(heard([arrived({ direction: 'out', isHolding: true })])).toEqual([])
  })

  it('hears nothing from before the shop was opened, but what is only a few minutes late', () => {
    expect(heard([arrived({ sentAt: openedAt - 11 * 60_000 })])).toEqual([])
    expect(heard([arrived({ sentAt: openedAt - 9 * 60_000 })])).toHaveLength(1)
  })

  it('hears nothing from before the account was connected', () => {
    const connected: Change = { type: 'accountConnected', account: anAccount({ connectedAt: now - 500 }) }
    const shop = aShop(connected, arrived())
    expect(heardIn(shop, [arrived()], { now, openedAt, isLookedAt: () => false })).toEqual([])
  })

  it('hears nothing of what is answered or done already, and nothing that is being looked at', () => {
    const answer = arrived({ id: 'answer', remoteId: '21', direction: 'out', sentAt: now })
    expect(heard([arrived(), answer])).toEqual([])
    expect(heard([arrived()], [{ type: 'conversationDone', conversationId: 'conversation', at: now }])).toEqual([])
    expect(heard([arrived()], [{ type: 'conversationRead', conversationId: 'conversation', at: now }])).toEqual([])
    expect(heard([arrived()], [], (id) => id === 'conversation')).toEqual([])
    expect(heard([arrived()], [], (id) => id === 'another')).toHaveLength(1)
  })
})
