import { describe, expect, it } from 'vitest'

import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop } from '#shared/domain/shop/createShop'
import { aMessageArrival, anAccount } from '#test/builders/arrivals'
import { aReply } from '#test/builders/replies'
import { shopAsData } from '#test/builders/shopAsData'

function shopWithMessage() {
  const shop = createShop()
  applyChange(shop, { type: 'accountConnected', account: anAccount() })
  let count = 0
  for (const change of mergeArrivals(shop, anAccount(), [aMessageArrival()], {
    now: 1_000,
    newId: () => `id-${(count += 1)}`,
  })) {
    applyChange(shop, change)
  }
  const entry = [...shop.conversations.values()][0]
  if (!entry) throw new Error('the message opened no conversation')
  return { shop, id: entry.conversation.id, revision: entry.revision }
}

describe('applyChange', () => {
  it('moves a conversation’s revision on by what others write, not by our own replies', () => {
    const { shop, id, revision } = shopWithMessage()
    const ours = { ...aMessageArrival({ remoteId: '90', direction: 'out' }), conversationId: id, accountId: 'x:shop' }
    const message = { ...ours, id: 'reply', receivedAt: 2_000, deletedAt: null, earlierTexts: [] }
    applyChange(shop, { type: 'replyQueued', reply: { ...aReply(), id: 'reply' } })
    applyChange(shop, { type: 'messageArrived', message })
    expect(shop.conversations.get(id)?.revision).toBe(revision)

    applyChange(shop, { type: 'messageArrived', message: { ...message, id: 'phone', remoteId: '91' } })
    expect(shop.conversations.get(id)?.revision).toBe(revision + 1)
  })

  it('keeps settings that a change does not name', () => {
    const { shop } = shopWithMessage()
    applyChange(shop, { type: 'settingsChanged', settings: { theme: 'dark' } })
    applyChange(shop, { type: 'settingsChanged', settings: { language: 'pl', theme: undefined } })
    expect(shop.settings).toMatchObject({ theme: 'dark', language: 'pl' })
  })

  it('passes over what refers to something unknown', () => {
    const { shop } = shopWithMessage()
    const before = shopAsData(shop)
    const strangers: Change[] = [
      { type: 'accountSignInEnded', accountId: 'gone', at: 1 },
      { type: 'cursorMoved', accountId: 'gone', cursor: {} },
      { type: 'conversationRead', conversationId: 'gone', at: 1 },
      { type: 'messageEdited', conversationId: 'gone', messageId: 'gone', remoteId: '1', text: '', editedAt: 1 },
      { type: 'messageDeleted', conversationId: 'gone', messageId: 'gone', deletedAt: 1 },
      { type: 'deliveryAdvanced', replyId: 'gone', delivery: aReply().delivery },
    ]
    for (const change of strangers) applyChange(shop, change)
    expect(shopAsData(shop)).toEqual(before)
  })

  it('forgets a disconnected account and keeps its conversations', () => {
    const { shop, id } = shopWithMessage()
    applyChange(shop, { type: 'accountDisconnected', accountId: 'x:shop', at: 2_000 })
    expect(shop.accounts.size).toBe(0)
    expect(shop.conversations.has(id)).toBe(true)
  })
})
