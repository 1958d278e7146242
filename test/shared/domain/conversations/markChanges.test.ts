import { describe, expect, it } from 'vitest'

import { markChanges } from '#shared/domain/conversations/markChanges'
import type { Mark } from '#shared/domain/conversations/mark'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop } from '#shared/domain/shop/createShop'
import { aShop, openedShop } from '#test/builders/aShop'
import { aConversation, aMessage } from '#test/builders/conversations'

const done: Mark = { type: 'done', reason: null, mutes: false }

describe('a mark', () => {
  it('settles what waits, even when the network’s clock runs ahead of ours', () => {
    const shop = createShop()
    const ahead = { type: 'messageArrived', message: aMessage({ id: 'ahead', remoteId: '20', sentAt: 9_000 }) } as const
    for (const change of [...openedShop, ahead]) applyChange(shop, change)
    for (const change of markChanges(shop, ['conversation'], done, 5_000)) applyChange(shop, change)
    expect(shop.conversations.get('conversation')).toMatchObject({ waitingSince: null, doneAt: 9_000 })
  })

  it('keeps the reason for which nobody answers', () => {
    expect(markChanges(aShop(), ['conversation'], { ...done, reason: 'spam' }, 5_000)).toEqual([
      { type: 'conversationDone', conversationId: 'conversation', at: 5_000, reason: 'spam' },
    ])
  })

  it('mutes a customer of several conversations once', () => {
    const second = { type: 'conversationOpened', conversation: aConversation({ id: 'second', threadId: '2' }) } as const
    const mark: Mark = { type: 'done', reason: 'provocation', mutes: true }
    const changes = markChanges(aShop(second), ['conversation', 'second'], mark, 5_000)
    expect(changes.map(({ type }) => type)).toEqual(['conversationDone', 'conversationDone', 'customerMet'])
    expect(changes.at(-1)).toMatchObject({ customer: { id: 'customer', isMuted: true } })
  })

  it.each<[string, Mark]>([
    ['done for the same reason', done],
    ['tagged so', { type: 'tagged', tag: 'late' }],
    ['no VIP', { type: 'vip', isVip: false }],
    ['heard', { type: 'muted', isMuted: false }],
    ['read', { type: 'read' }],
    ['settled so', { type: 'sale', outcome: 'won' }],
  ])('changes nothing where it is %s already', (_, mark) => {
    const shop = aShop(
      { type: 'conversationRead', conversationId: 'conversation', at: 2_000 },
      { type: 'conversationDone', conversationId: 'conversation', at: 2_000 },
      { type: 'conversationTagged', conversationId: 'conversation', tags: ['late'], at: 2_000 },
      { type: 'saleSettled', conversationId: 'conversation', outcome: 'won', at: 2_000 },
    )
    expect(markChanges(shop, ['conversation', 'gone'], mark, 5_000)).toEqual([])
  })

  it('leaves out a tag where there are as many as can be', () => {
    const tags = Array.from({ length: 20 }, (_, index) => `tag ${index}`)
    const full = aShop({ type: 'conversationTagged', conversationId: 'conversation', tags, at: 2_000 })
    expect(markChanges(full, ['conversation'], { type: 'tagged', tag: 'one more' }, 5_000)).toEqual([])
  })
})
