import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import type { Arrival, MessageArrival } from '#shared/domain/conversations/arrival'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'
import { aMessageArrival, anAccount, anIdentity } from '#test/builders/arrivals'
import { aReply, deliveries } from '#test/builders/replies'

const account = anAccount()

function shopWith(...pages: readonly (readonly Arrival[])[]): MutableShop {
  const shop = createShop()
  applyChange(shop, { type: 'accountConnected', account })
  for (const page of pages) take(shop, page)
  return shop
}

let count = 0
function take(shop: MutableShop, page: readonly Arrival[]) {
  const changes = mergeArrivals(shop, account, page, { now: 5_000, newId: () => `id-${(count += 1)}` })
  for (const change of changes) applyChange(shop, change)
  return changes
}

function entries(shop: MutableShop) {
  return [...shop.conversations.values()]
}

describe('mergeArrivals', () => {
  it('opens one conversation for a thread with one customer and keeps its messages in the order of the network', () => {
    const late = aMessageArrival({ remoteId: '30', sentAt: 3_000, text: 'third' })
    const early = aMessageArrival({ remoteId: '10', sentAt: 1_000, text: 'first' })
    const shop = shopWith([late], [early])

    expect(entries(shop)).toHaveLength(1)
    expect(entries(shop)[0]?.heads.map((head) => head.remoteId)).toEqual(['10', '30'])
    expect(entries(shop)[0]).toMatchObject({
      snippet: 'third',
      lastMessageAt: 3_000,
      waitingSince: 1_000,
      unreadCount: 2,
    })
  })

  it('opens two conversations for two customers in one thread', () => {
    const shop = shopWith([
      aMessageArrival({ remoteId: '1' }),
      aMessageArrival({ remoteId: '2', customer: anIdentity({ id: 'x:other', remoteId: 'other' }) }),
    ])

    expect(entries(shop)).toHaveLength(2)
    expect(shop.customers.size).toBe(2)
  })

  it('leaves out what it has already, in the same page and in later ones', () => {
    const shop = shopWith()
    const arrival = aMessageArrival()
    take(shop, [arrival, arrival])

    expect(take(shop, [arrival])).toEqual([])
    expect(entries(shop)[0]?.heads).toHaveLength(1)
  })

  it('takes an edit under a new id for the same message', () => {
    const shop = shopWith([aMessageArrival({ remoteId: '10', text: 'before' })])
    take(shop, [aMessageArrival({ remoteId: '11', earlierRemoteIds: ['10'], text: 'after', editedAt: 2_000 })])

    expect(entries(shop)[0]?.heads.map((head) => head.remoteId)).toEqual(['11'])
    expect(entries(shop)[0]?.snippet).toBe('after')
  })

  it('takes an edit under the same id once, and lets an older one that comes late lose', () => {
    const shop = shopWith([aMessageArrival({ text: 'one' })])
    take(shop, [aMessageArrival({ text: 'three', editedAt: 3_000 })])

    expect(take(shop, [aMessageArrival({ text: 'two', editedAt: 2_000 })])).toEqual([])
    expect(take(shop, [aMessageArrival({ text: 'three', editedAt: 3_000 })])).toEqual([])
    expect(entries(shop)[0]?.snippet).toBe('three')
  })

  it('leaves out the first version that arrives after its edit', () => {
    const shop = shopWith([
      aMessageArrival({ remoteId: '11', earlierRemoteIds: ['10'], text: 'after', editedAt: 2_000 }),
    ])

    expect(take(shop, [aMessageArrival({ remoteId: '10', text: 'before' })])).toEqual([])
    expect(entries(shop)[0]?.snippet).toBe('after')
  })

  it('lets nobody wait for a deleted message', () => {
    const shop = shopWith([aMessageArrival()])
    take(shop, [{ type: 'deletion', remoteId: '10', deletedAt: 4_000 }])

    expect(entries(shop)[0]).toMatchObject({ waitingSince: null, unreadCount: 0, snippet: '' })
  })

  it('remembers a deletion that comes before its message', () => {
    const shop = shopWith([{ type: 'deletion', remoteId: '10', deletedAt: 4_000 }])

    expect(take(shop, [aMessageArrival()])).toEqual([])
    expect(shop.conversations.size).toBe(0)
  })

  it('sees an answer given elsewhere and stops waiting', () => {
    const shop = shopWith([aMessageArrival({ sentAt: 1_000 })])
    take(shop, [aMessageArrival({ remoteId: '20', direction: 'out', sentAt: 2_000 })])

    expect(entries(shop)[0]).toMatchObject({ waitingSince: null, snippetDirection: 'out' })
  })

  it('keeps what a customer told of themselves when our own message names them roughly', () => {
    const shop = shopWith([aMessageArrival()])
    take(shop, [
      aMessageArrival({ remoteId: '20', direction: 'out', customer: anIdentity({ handle: '', displayName: '' }) }),
    ])

    expect(shop.identities.get('x:customer')?.displayName).toBe('Marta Kowalska')
  })

  it('lets an answer that only joins find its conversation, in the shop and on the same page', () => {
    const answer = aMessageArrival({ remoteId: '20', direction: 'out', sentAt: 2_000, joinsOnly: true })
    const shop = shopWith([aMessageArrival()], [{ ...answer, customer: anIdentity({ displayName: 'customer' }) }])

    expect(entries(shop)[0]).toMatchObject({ waitingSince: null, snippetDirection: 'out' })
    expect(shop.identities.get('x:customer')?.displayName).toBe('Marta Kowalska')
    expect(entries(shopWith([aMessageArrival(), answer]))[0]?.heads).toHaveLength(2)
  })

  it('leaves an answer that only joins out where its conversation is unknown, until the words it answers come', () => {
    const answer = aMessageArrival({ remoteId: '20', direction: 'out', sentAt: 2_000, joinsOnly: true })
    const shop = shopWith([answer])

    expect([shop.conversations.size, shop.customers.size, shop.identities.size]).toEqual([0, 0, 0])
    take(shop, [aMessageArrival()])
    take(shop, [answer, { ...answer, remoteId: '21', customer: anIdentity({ id: 'x:other', remoteId: 'other' }) }])
    expect(entries(shop).map((entry) => entry.waitingSince)).toEqual([null])
  })

  it('takes an edit of an answer that only joined', () => {
    const answer = aMessageArrival({ remoteId: '20', direction: 'out', sentAt: 2_000, joinsOnly: true })
    const shop = shopWith([aMessageArrival(), answer])
    take(shop, [{ ...answer, remoteId: '21', earlierRemoteIds: ['20'], text: 'It left today.', editedAt: 3_000 }])

    expect(entries(shop)[0]).toMatchObject({ snippet: 'It left today.', heads: [{}, { remoteId: '21' }] })
  })

  it('settles the reply that was handed over and comes back, once, under the reply’s own id', () => {
    const shop = shopWith([aMessageArrival()])
    const { conversation } = entries(shop)[0] ?? { conversation: { id: '' } }
    const reply = aReply({ conversationId: conversation.id, delivery: deliveries.handedOver })
    applyChange(shop, { type: 'replyQueued', reply })
    const back = aMessageArrival({ remoteId: '20', direction: 'out', sentAt: 2_000, text: reply.text })
    const changes = take(shop, [back, back, { ...back, remoteId: '21' }])

    expect(changes.map(({ type }) => type)).toEqual(['deliveryAdvanced', 'messageArrived'])
    expect(shop.replies.get('reply')?.delivery).toMatchObject({ state: 'sent', remoteId: '20' })
    expect(
      entries(shop)[0]
        ?.heads.map(({ id }) => id)
        .at(-1),
    ).toBe('reply')
    expect(take(shop, [back])).toEqual([])
  })

  it('leaves out what comes back when it was marked as sent', () => {
    const shop = shopWith([aMessageArrival()])
    const delivery = { state: 'sent', attempt: 0, sentAt: 2_000, remoteId: null, confirmedBy: 'owner' } as const
    const reply = aReply({ delivery })
    applyChange(shop, { type: 'replyQueued', reply })

    expect(take(shop, [aMessageArrival({ remoteId: '20', direction: 'out', text: reply.text })])).toEqual([])
  })

  it('follows a customer who changes their name', () => {
    const shop = shopWith([aMessageArrival()])
    take(shop, [aMessageArrival({ remoteId: '20', customer: anIdentity({ displayName: 'Marta K.' }) })])

    expect(shop.identities.get('x:customer')?.displayName).toBe('Marta K.')
    expect(shop.customers.size).toBe(1)
  })

  it('gives the same shop whatever the order and however often pages repeat', () => {
    const versions: MessageArrival[] = [1, 2, 3, 4, 5].map((n) =>
      aMessageArrival({ remoteId: `${n}0`, sentAt: n * 1_000, text: `text ${n}`, direction: n === 3 ? 'out' : 'in' }),
    )
    const edit = aMessageArrival({
      remoteId: '51',
      earlierRemoteIds: ['50'],
      sentAt: 5_000,
      text: 'text five',
      editedAt: 6_000,
    })
    const deletion: Arrival = { type: 'deletion', remoteId: '20', deletedAt: 7_000 }
    const all: Arrival[] = [...versions, edit, deletion]
    const straight = summary(shopWith(all))

    fc.assert(
      fc.property(
        fc.array(fc.shuffledSubarray(all, { minLength: 1 }), { maxLength: 4 }),
        fc.shuffledSubarray(all, { minLength: all.length }),
        (some, whole) => {
          expect(summary(shopWith(...some, whole))).toEqual(straight)
        },
      ),
    )
  })
})

/** What must not depend on order: a message left out because its deletion came first equals one that was deleted. */
function summary(shop: MutableShop) {
  return entries(shop).map((entry) => ({
    waitingSince: entry.waitingSince,
    lastMessageAt: entry.lastMessageAt,
    snippet: entry.snippet,
    remoteIds: entry.heads.filter((head) => !head.isDeleted).map((head) => head.remoteId),
  }))
}
