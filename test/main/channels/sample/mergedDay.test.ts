import { expect, it } from 'vitest'

import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'
import { sampleAccounts } from '../../../../src/main/channels/sample/sampleAccounts'
import { script } from '../../../../src/main/channels/sample/script'

const openedAt = Date.UTC(2026, 10, 22, 9)

function shopAt(now: number): MutableShop {
  const shop = createShop()
  let count = 0
  const newId = () => `id-${(count += 1)}`
  for (const account of sampleAccounts(openedAt)) {
    const arrivals = script(account.channelId, openedAt).filter((one) => one.at <= now)
    applyChange(shop, { type: 'accountConnected', account })
    const changes = mergeArrivals(
      shop,
      account,
      arrivals.map((one) => one.arrival),
      { now, newId },
    )
    for (const change of changes) applyChange(shop, change)
  }
  return shop
}

const entryOf = (shop: MutableShop, threadId: string) => {
  const entry = [...shop.conversations.values()].find((one) => one.conversation.threadId === threadId)
  if (!entry) throw new Error(`no conversation ${threadId}`)
  return entry
}

it('makes a shop with customers who wait, customers we wait for, and finished business', () => {
  const entries = [...shopAt(openedAt).conversations.values()]
  expect(entries.filter((entry) => entry.waitingSince !== null).length).toBeGreaterThanOrEqual(30)
  expect(entries.filter((entry) => entry.waitingSince === null).length).toBeGreaterThanOrEqual(10)
})

it('ends with the edited text, without the message taken back, and with the two parts in order', () => {
  const shop = shopAt(openedAt)
  expect(entryOf(shop, 'ship-to-ireland').snippet).toContain('three of the tall planter')
  expect(entryOf(shop, 'ironie-carton').snippet).toContain('ML-2155')
  expect(entryOf(shop, 'message-regrette').heads.map((head) => head.isDeleted)).toEqual([true, false])
  expect(entryOf(shop, 'handle-thread').heads.map((head) => head.remoteId)).toEqual([
    'handle-thread-1',
    'handle-thread-2',
  ])
})

it('goes on in the same conversations and opens new ones after the opening', () => {
  const before = shopAt(openedAt)
  const after = shopAt(openedAt + 80 * 60_000)
  expect(entryOf(after, 'gift-in-pieces').heads.length).toBe(entryOf(before, 'gift-in-pieces').heads.length + 1)
  expect(after.conversations.size).toBeGreaterThan(before.conversations.size + 15)
})
