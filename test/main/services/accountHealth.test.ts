import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop } from '#shared/domain/shop/createShop'
import { aMessageArrival, anAccount } from '#test/builders/arrivals'
import { aConversation, aMessage } from '#test/builders/conversations'
import { accountHealth, type Observed } from '../../../src/main/services/accountHealth'

const calm: Observed = { skipped: 0, lastGoodAt: 5_000, nextAt: 65_000, error: null }

function shopWith(signInEndedAt: number | null) {
  const shop = createShop()
  const account = anAccount({ signInEndedAt })
  applyChange(shop, { type: 'accountConnected', account })
  let count = 0
  const arrivals = [
    aMessageArrival({ sentAt: 3_000 }),
    aMessageArrival({ remoteId: '20', sentAt: 4_000, direction: 'out' }),
  ]
  const changes = mergeArrivals(shop, account, arrivals, { now: 5_000, newId: () => `id-${(count += 1)}` })
  for (const change of changes) applyChange(shop, change)
  return shop
}

describe('accountHealth', () => {
  it.each<[string, Partial<Observed>, string]>([
    ['nothing was fetched yet', { lastGoodAt: null }, 'starting'],
    ['the last fetch was good', {}, 'good'],
    ['the network is away', { error: { code: 'offline' } }, 'troubled'],
    ['the owner’s limit is reached', { error: { code: 'spendingLimitReached', limitUsd: 1 } }, 'paused'],
  ])('when %s is %s', (_title, seen, state) => {
    expect(accountHealth(shopWith(null), 'x:shop', { ...calm, ...seen }).state).toBe(state)
  })

  it('never shows a dead sign-in as good, nor plans a fetch for it', () => {
    expect(accountHealth(shopWith(1), 'x:shop', calm)).toMatchObject({
      state: 'signInEnded',
      nextFetchAt: null,
      error: { code: 'authExpired' },
    })
  })

  it('tells when a customer wrote last, not when the shop did', () => {
    expect(accountHealth(shopWith(null), 'x:shop', calm).newestMessageAt).toBe(3_000)
  })

  it('tells the same of any shop as looking at every message would', () => {
    const message = fc.record({ thread: fc.nat(5), isOut: fc.boolean(), isDone: fc.boolean(), sentAt: fc.nat(50) })
    fc.assert(
      fc.property(fc.array(message, { maxLength: 30 }), (list) => {
        const shop = createShop()
        for (const [at, { thread, isOut, isDone, sentAt }] of list.entries()) {
          const [conversationId, accountId] = [`c${thread}`, thread % 2 === 0 ? 'x:shop' : 'x:other']
          const opened = aConversation({ id: conversationId, accountId, threadId: `t${thread}` })
          const direction = isOut ? 'out' : 'in'
          const sent = aMessage({ id: `m${at}`, remoteId: `${at}`, conversationId, accountId, direction, sentAt })
          if (!shop.conversations.has(conversationId))
            applyChange(shop, { type: 'conversationOpened', conversation: opened })
          applyChange(shop, { type: 'messageArrived', message: sent })
          if (isDone) applyChange(shop, { type: 'conversationDone', conversationId, at: sentAt })
        }
        const times = list.filter(({ thread, isOut }) => thread % 2 === 0 && !isOut).map(({ sentAt }) => sentAt)
        const newest = times.length > 0 ? Math.max(...times) : null
        expect(accountHealth(shop, 'x:shop', calm).newestMessageAt).toBe(newest)
      }),
    )
  })
})
