import { describe, expect, it } from 'vitest'

import { inboxRows } from '#shared/domain/conversations/inboxRows'
import { laneCounts } from '#shared/domain/conversations/laneCounts'
import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import type { MessageArrival } from '#shared/domain/conversations/arrival'
import type { LaneId } from '#shared/domain/conversations/inboxView'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop } from '#shared/domain/shop/createShop'
import { aMessageArrival, anAccount, anIdentity } from '#test/builders/arrivals'
import { someHours } from '#test/builders/businessHours'
import { aConversation, aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'

const now = 1_000_000_000

function shopWith(...arrivals: readonly MessageArrival[]) {
  const shop = createShop()
  applyChange(shop, { type: 'settingsChanged', settings: { businessHours: someHours('always', 'UTC') } })
  let count = 0
  const changes = mergeArrivals(shop, anAccount(), arrivals, { now, newId: () => `id-${(count += 1)}` })
  for (const change of changes) applyChange(shop, change)
  return shop
}

function from(name: string, parts: Partial<MessageArrival> = {}): MessageArrival {
  const customer = anIdentity({ id: `x:${name}`, remoteId: name, handle: name.toLowerCase(), displayName: name })
  return aMessageArrival({ customer, threadId: name, remoteId: `r-${name}`, ...parts })
}

function names(shop: ReturnType<typeof shopWith>, lane: LaneId): string[] {
  return inboxRows(shop, { lane, offset: 0, limit: 50 }, now).rows.map((row) => row.customerName)
}

describe('the lanes', () => {
  it('work what is due first: private messages have the shortest deadline, what only names the shop the longest', () => {
    const shop = shopWith(
      from('Listening', { kind: 'listening', sentAt: now - 900 }),
      from('PublicLate', { sentAt: now - 100 }),
      from('PublicEarly', { sentAt: now - 800 }),
      from('Private', { kind: 'directMessage', sentAt: now - 50 }),
    )

    expect(names(shop, 'inbox')).toEqual(['Private', 'PublicEarly', 'PublicLate', 'Listening'])
    expect(names(shop, 'directMessages')).toEqual(['Private'])
    expect(names(shop, 'mentions')).toEqual(['PublicEarly', 'PublicLate'])
    expect(names(shop, 'community')).toEqual(['Listening'])
  })

  it('let an answered conversation wait on the customer and a finished one rest, until the customer writes again', () => {
    const shop = shopWith(from('Answered'), from('Finished'))
    const [answered, finished] = [...shop.conversations.keys()]
    const out = mergeArrivals(
      shop,
      anAccount(),
      [from('Answered', { direction: 'out', remoteId: 'a', sentAt: 2_000 })],
      { now, newId: () => 'out' },
    )
    for (const change of out) applyChange(shop, change)
    applyChange(shop, { type: 'conversationDone', conversationId: finished ?? '', at: now })

    expect(answered).toBeDefined()
    expect(names(shop, 'inbox')).toEqual([])
    expect(names(shop, 'waiting')).toEqual(['Answered'])
    expect(names(shop, 'done')).toEqual(['Finished'])

    const again = mergeArrivals(shop, anAccount(), [from('Finished', { remoteId: 'b', sentAt: now + 1 })], {
      now,
      newId: () => 'again',
    })
    for (const change of again) applyChange(shop, change)
    expect(names(shop, 'inbox')).toEqual(['Finished'])
    expect(names(shop, 'done')).toEqual([])
  })

  it('count what they hold', () => {
    const shop = shopWith(from('A', { kind: 'mail', sentAt: now }), from('B'))
    const counts = Object.fromEntries(laneCounts(shop, now).map(({ lane, count }) => [lane, count]))

    expect(counts).toEqual({
      now: 1,
      inbox: 2,
      directMessages: 1,
      negative: 0,
      questions: 0,
      mentions: 1,
      community: 0,
      waiting: 0,
      done: 0,
      drafts: 0,
      outbox: 0,
    })
  })

  it('give one page at a time and the number of all', () => {
    const shop = shopWith(...['A', 'B', 'C'].map((name, index) => from(name, { sentAt: index + 1 })))
    const page = inboxRows(shop, { lane: 'inbox', offset: 1, limit: 1 }, now)

    expect(page.rows.map((row) => row.customerName)).toEqual(['B'])
    expect(page).toMatchObject({ total: 3, overdueCount: 3, nextDueAt: null })
  })
})

describe('what was read', () => {
  const read = (shop: ReturnType<typeof shopWith>, name: string, parts: Parameters<typeof aVerdict>[0]) => {
    const entry = [...shop.conversations.values()].find(({ conversation }) => conversation.threadId === name)
    const messageId = entry?.heads.at(-1)?.id ?? ''
    const conversationId = entry?.conversation.id ?? ''
    applyChange(shop, { type: 'messageTriaged', conversationId, messageId, verdict: aVerdict(parts) })
    return entry
  }
  const plain = { tier: 1, messageClass: 'other', sentiment: 'neutral' } as const

  it('brings what is urgent before all else, and into the lane of what cannot wait', () => {
    const shop = shopWith(
      from('Private', { kind: 'directMessage', sentAt: now - 1_000 }),
      from('Asks', { sentAt: now - 500 }),
      from('Shattered', { sentAt: now - 10 }),
    )
    read(shop, 'Private', plain)
    read(shop, 'Asks', { ...plain, messageClass: 'question' })
    read(shop, 'Shattered', { tier: 3, topics: ['damaged'], evidence: 'in smithereens' })
    expect(names(shop, 'inbox')[0]).toBe('Shattered')
    expect(names(shop, 'now')).toEqual(['Shattered'])
    expect(inboxRows(shop, { lane: 'now', offset: 0, limit: 5 }, now)).toMatchObject({
      total: 1,
      overdueCount: 0,
      rows: [{ urgency: { tier: 3, topics: ['damaged'], evidence: 'in smithereens' } }],
    })
  })

  it('parts public messages into complaints, questions and the rest; what was not read is among the rest', () => {
    const shop = shopWith(from('Angry'), from('Asks'), from('Buys'), from('Praises'), from('Unread'))
    read(shop, 'Angry', { ...plain, tier: 2, messageClass: 'complaint', sentiment: 'negative' })
    read(shop, 'Asks', { ...plain, messageClass: 'question' })
    read(shop, 'Buys', { ...plain, messageClass: 'purchase' })
    read(shop, 'Praises', { ...plain, messageClass: 'praise', sentiment: 'positive' })
    expect(names(shop, 'negative')).toEqual(['Angry'])
    expect(names(shop, 'questions').toSorted()).toEqual(['Asks', 'Buys'])
    expect(names(shop, 'mentions').toSorted()).toEqual(['Praises', 'Unread'])
  })

  it('is as urgent as the most urgent message that waits, and no longer once that is answered', () => {
    const shop = shopWith(from('Marta', { remoteId: '1', sentAt: now - 100 }))
    const entry = read(shop, 'Marta', { tier: 3 })
    const id = entry?.conversation.id ?? ''
    const write = (direction: 'in' | 'out', messageId: string, sentAt: number) =>
      applyChange(shop, {
        type: 'messageArrived',
        message: aMessage({ id: messageId, remoteId: messageId, conversationId: id, direction, sentAt }),
      })
    write('in', 'thanks', now - 50)
    read(shop, 'Marta', plain)
    expect(shop.conversations.get(id)?.urgency).toMatchObject({ tier: 3, messageClass: 'other', sentiment: 'neutral' })
    write('out', 'answer', now - 40)
    expect(shop.conversations.get(id)).toMatchObject({ urgency: null, verdicts: [], language: 'en' })
  })
})

describe('what is overdue', () => {
  const hour = 3_600_000
  const shop = shopWith(
    from('Late', { sentAt: now - 2 * hour - 1 }),
    from('OnTheDot', { sentAt: now - 2 * hour }),
    from('Later', { kind: 'directMessage', sentAt: now - 9 * hour }),
    from('Soon', { kind: 'directMessage', sentAt: now - hour + 1 }),
  )

  it('is a lane of its own; the inbox goes by the whole sum', () => {
    expect(names(shop, 'now')).toEqual(['Later', 'Late'])
    expect(names(shop, 'inbox')).toEqual(['Later', 'Soon', 'Late', 'OnTheDot'])
  })

  it('grows by itself as time goes by', () => {
    const later = inboxRows(shop, { lane: 'now', offset: 0, limit: 50 }, now + 2)
    expect(later.rows.map((row) => row.customerName)).toEqual(['Later', 'Late', 'OnTheDot', 'Soon'])
    expect(later).toMatchObject({ total: 4, overdueCount: 4, nextDueAt: null })
  })

  it('is paged like any lane, and not beyond its end', () => {
    expect(inboxRows(shop, { lane: 'now', offset: 1, limit: 50 }, now).rows.map((row) => row.customerName)).toEqual([
      'Late',
    ])
    expect(inboxRows(shop, { lane: 'now', offset: 2, limit: 50 }, now).rows).toEqual([])
  })

  it('says when the next of a lane will be', () => {
    expect(inboxRows(shop, { lane: 'mentions', offset: 0, limit: 1 }, now)).toMatchObject({
      overdueCount: 1,
      nextDueAt: now,
    })
  })

  it('follows the owner’s deadlines at once, for all that waits', () => {
    const patient = shopWith(
      from('Late', { sentAt: now - 5 * hour }),
      from('Private', { kind: 'directMessage', sentAt: now }),
    )
    const none = { unit: 'none' } as const
    applyChange(patient, {
      type: 'settingsChanged',
      settings: { deadlines: [{ place: 'x.public', tier: 2, deadline: none }] },
    })
    expect(names(patient, 'now')).toEqual([])
    expect(names(patient, 'inbox')).toEqual(['Private', 'Late'])
  })

  it('counts from the acknowledgement what was promised, and waits until it is answered', () => {
    const id = 'conversation'
    const acknowledged = createShop()
    applyChange(acknowledged, { type: 'settingsChanged', settings: { businessHours: someHours('always', 'UTC') } })
    applyChange(acknowledged, { type: 'conversationOpened', conversation: aConversation({ id }) })
    const parts = { conversationId: id, direction: 'out', isHolding: true } as const
    applyChange(acknowledged, {
      type: 'messageArrived',
      message: aMessage({ conversationId: id, sentAt: now - 5 * hour }),
    })
    applyChange(acknowledged, {
      type: 'messageArrived',
      message: aMessage({ ...parts, id: 'held', remoteId: '11', sentAt: now - 4 * hour }),
    })
    const [row] = inboxRows(acknowledged, { lane: 'inbox', offset: 0, limit: 1 }, now).rows
    expect(row?.clock).toMatchObject({ counts: 'promise', startedAt: now - 4 * hour })
    expect(row?.waitingSince).toBe(now - 5 * hour)
  })
})

describe('a row', () => {
  it('counts contacts of one person within 24 hours, not the lines of one contact', () => {
    const hour = 3_600_000
    const day = 24 * hour
    const shop = shopWith(
      from('Chatty', { remoteId: '1', sentAt: now - day - hour }),
      from('Chatty', { remoteId: '2', sentAt: now - 5 * hour }),
      from('Chatty', { remoteId: '3', sentAt: now - 5 * hour + 60_000 }),
      from('Chatty', { remoteId: '4', sentAt: now - hour }),
    )
    expect(inboxRows(shop, { lane: 'inbox', offset: 0, limit: 1 }, now).rows[0]?.contactsIn24h).toBe(2)
  })
})
