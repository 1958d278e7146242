import { describe, expect, it } from 'vitest'

import type { Delivery } from '#shared/domain/outbox/delivery'
import { nextReady } from '#shared/domain/outbox/nextReady'
import type { Reply } from '#shared/domain/outbox/reply'
import type { Change } from '#shared/domain/shop/change'
import { anAccount } from '#test/builders/arrivals'
import { aReply, deliveries } from '#test/builders/replies'
import { aShop } from '#test/builders/aShop'

const now = 1_020_000
const queued: Delivery = { ...deliveries.queued, notBefore: now }
const later: Delivery = { ...deliveries.waiting, retryAt: now + 1 }
const limited: Delivery = { ...later, reason: { code: 'rateLimited', retryAt: now + 1 } }

function ready(replies: readonly Partial<Reply>[], hurried: readonly string[] = [], ...more: Change[]): string[] {
  const queuedReplies = replies.map((parts, index): Change => {
    const id = parts.id ?? `reply-${index}`
    const reply = aReply({ id, conversationId: id, queuedAt: index, delivery: queued, ...parts })
    return { type: 'replyQueued', reply }
  })
  return nextReady(aShop(...queuedReplies, ...more), now, new Set(hurried)).map(({ id }) => id)
}

describe('nextReady', () => {
  it.each([
    ['queued, its undo window over', queued, true],
    ['queued, its undo window open', { ...deliveries.queued, notBefore: now + 1 }, false],
    ['waiting until now', { ...deliveries.waiting, retryAt: now }, true],
    ['waiting until later', later, false],
    ['unconfirmed, a look due', { ...deliveries.unconfirmed, nextLookAt: now }, true],
    ['unconfirmed, a look planned', { ...deliveries.unconfirmed, nextLookAt: now + 1 }, false],
    ['unconfirmed, the owner asked', { ...deliveries.unconfirmed, nextLookAt: null }, false],
    ['sending', deliveries.sending, false],
    ['failed', deliveries.failed, false],
    ['handed over', deliveries.handedOver, false],
    ['sent', deliveries.sent, false],
    ['discarded', deliveries.discarded, false],
  ] satisfies [string, Delivery, boolean][])('decides about a reply that is %s', (_title, delivery, isReady) => {
    expect(ready([{ delivery }])).toEqual(isReady ? ['reply-0'] : [])
  })

  it('takes the oldest of an account, and one account does not hold up another', () => {
    const second: Change = { type: 'accountConnected', account: anAccount({ id: 'x:second' }) }
    const replies = [{ queuedAt: 5 }, { queuedAt: 4 }, { accountId: 'x:second' }]
    expect(ready(replies, [], second)).toEqual(['reply-2', 'reply-1'])
  })

  it('starts nothing on an account while one of its replies is being sent', () => {
    expect(ready([{ delivery: deliveries.sending }, {}])).toEqual([])
  })

  it('rests an account whose sign-in has ended or that is gone', () => {
    expect(ready([{}], [], { type: 'accountSignInEnded', accountId: 'x:shop', at: now })).toEqual([])
    expect(ready([{}], [], { type: 'accountDisconnected', accountId: 'x:shop', at: now })).toEqual([])
  })

  it('never sends what goes over the network’s own page', () => {
    expect(ready([{ route: 'web' }])).toEqual([])
  })

  const inOneConversation = { conversationId: 'same' }
  it.each(['queued', 'waiting', 'sending', 'unconfirmed'] as const)(
    'holds a reply back while an earlier one of its conversation is %s',
    (state) => {
      const delivery: Delivery = state === 'queued' ? { ...queued, notBefore: now + 1 } : deliveries[state]
      const earlier = { ...inOneConversation, delivery: state === 'waiting' ? later : delivery }
      const unrelated = { accountId: 'x:shop', target: { ...aReply().target, kind: 'directMessage' as const } }
      expect(ready([earlier, { ...inOneConversation, ...unrelated }])).not.toContain('reply-1')
    },
  )

  it.each(['failed', 'handedOver', 'sent', 'discarded'] as const)(
    'goes on when the earlier reply of its conversation is %s',
    (state) => {
      expect(ready([{ ...inOneConversation, delivery: deliveries[state] }, inOneConversation])).toEqual(['reply-1'])
    },
  )

  it('looks for a reply in doubt even when an earlier one of its conversation waits', () => {
    const look = { ...inOneConversation, delivery: { ...deliveries.unconfirmed, nextLookAt: now } }
    expect(ready([{ ...inOneConversation, delivery: later }, look])).toEqual(['reply-1'])
  })

  it('lets an account’s other replies of a kind wait with the one a network made wait', () => {
    expect(ready([{ delivery: limited }, {}])).toEqual([])
    const target = { ...aReply().target, kind: 'directMessage' as const }
    expect(ready([{ delivery: limited }, { target }])).toEqual(['reply-1'])
  })

  it('lets a hurried reply go before its time', () => {
    expect(ready([{ delivery: later }, {}], ['reply-0'])).toEqual(['reply-0'])
  })
})
