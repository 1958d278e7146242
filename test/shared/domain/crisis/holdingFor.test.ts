import { describe, expect, it } from 'vitest'

import { entriesOfPeople } from '#shared/domain/crisis/entriesOfPeople'
import { holdingFor } from '#shared/domain/crisis/holdingFor'
import { repliesByConversation } from '#shared/domain/crisis/repliesByConversation'
import type { Change } from '#shared/domain/shop/change'
import { aShop } from '#test/builders/aShop'
import { anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aReply } from '#test/builders/replies'
import { aVerdict } from '#test/builders/verdicts'

const counts = { windowMs: 1_000_000, negative: 6, others: 0, large: 0, usual: 0 }
const started: Change = {
  type: 'crisisChanged',
  event: { type: 'started', at: 1_500_000, reason: 'burst', counts },
}

/** One customer complains in a second place, under another identity, as a customer of its own. */
function elsewhere(at: number): readonly Change[] {
  const identity = anIdentity({ id: 'mastodon:7', channelId: 'mastodon', remoteId: '7' })
  const conversation = aConversation({ id: 'elsewhere', customerId: 'other', identityId: identity.id, threadId: 't-2' })
  return [
    { type: 'identitySeen', identity },
    { type: 'customerMet', customer: aCustomer({ id: 'other', identityIds: [identity.id] }) },
    { type: 'conversationOpened', conversation },
    {
      type: 'messageArrived',
      message: aMessage({ id: 'm-2', remoteId: '22', conversationId: 'elsewhere', sentAt: at, receivedAt: at }),
    },
    { type: 'messageTriaged', messageId: 'm-2', conversationId: 'elsewhere', verdict: aVerdict() },
  ]
}

function complaint(at: number): readonly Change[] {
  const message = aMessage({ id: 'm-1', remoteId: '21', sentAt: at, receivedAt: at })
  return [
    { type: 'messageArrived', message },
    { type: 'messageTriaged', messageId: 'm-1', conversationId: 'conversation', verdict: aVerdict() },
  ]
}

function decided(...more: readonly Change[]) {
  const shop = aShop(...more)
  const people = new Set(['customer'])
  const entries = entriesOfPeople(shop, people, shop.conversations.keys()).get('customer') ?? []
  return holdingFor(shop, 'customer', entries, repliesByConversation(shop.replies.values()))
}

const joined: Change = { type: 'customerMet', customer: aCustomer({ identityIds: [anIdentity().id, 'mastodon:7'] }) }

describe('holdingFor', () => {
  it('is sent where a person complained last, under whichever identity', () => {
    expect(decided(...complaint(1_400_000), ...elsewhere(1_450_000), joined, started)).toEqual({
      decision: { isSent: true },
      conversationId: 'elsewhere',
    })
  })

  it('counts what was queued to the other identity of the same person', () => {
    const reply = aReply({ id: 'r', conversationId: 'elsewhere', isHolding: true, queuedAt: 1_600_000 })
    const decision = decided(
      ...complaint(1_400_000),
      ...elsewhere(1_450_000),
      started,
      { type: 'replyQueued', reply },
      joined,
    )
    expect(decision.decision).toEqual({ isSent: false, reason: 'hadHoldingText' })
  })

  it('leaves out who was answered elsewhere, who is muted, and who only asked', () => {
    const answer = aMessage({ id: 'out', remoteId: '30', direction: 'out', sentAt: 1_550_000, receivedAt: 1_550_000 })
    expect(decided(...complaint(1_400_000), started, { type: 'messageArrived', message: answer }).decision).toEqual({
      isSent: false,
      reason: 'wasAnswered',
    })
    const muted: Change = { type: 'customerMet', customer: aCustomer({ isMuted: true }) }
    expect(decided(...complaint(1_400_000), started, muted).decision).toEqual({ isSent: false, reason: 'isMuted' })
    expect(decided(started)).toEqual({ decision: { isSent: false, reason: 'wroteNothing' }, conversationId: null })
  })

  it('takes an answer that was taken back for none', () => {
    const delivery = { state: 'discarded', attempt: 0, discardedAt: 1_650_000 } as const
    const reply = aReply({ id: 'r', queuedAt: 1_600_000, delivery })
    expect(decided(...complaint(1_400_000), started, { type: 'replyQueued', reply }).decision).toEqual({ isSent: true })
  })

  it('is for nobody once the crisis is over', () => {
    const ended: Change = { type: 'crisisChanged', event: { type: 'ended', at: 1_700_000, by: 'owner' } }
    expect(decided(...complaint(1_400_000), started, ended).decision).toEqual({ isSent: false, reason: 'noCrisis' })
  })
})
