import { describe, expect, it } from 'vitest'

import type { ExportRecord } from '#shared/domain/exports/exportRecord'
import { firstStage, mergeRecords } from '#shared/domain/exports/mergeRecords'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop } from '#shared/domain/shop/createShop'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'

const means = { now: 9_000, openReplyReason: { code: 'interrupted' } as const }

const conversation = (parts = {}): ExportRecord => ({
  type: 'conversation',
  conversation: aConversation(parts),
  readAt: 0,
  doneAt: null,
  tags: [],
})
const records: readonly ExportRecord[] = [
  { type: 'account', account: anAccount() },
  { type: 'identity', identity: anIdentity() },
  { type: 'customer', customer: aCustomer() },
  conversation(),
  { type: 'message', message: aMessage() },
  { type: 'message', message: aMessage({ id: 'second', remoteId: '11', sentAt: 2_000 }) },
]

describe('records of an export', () => {
  it('are counted as added, and changes come in their order', () => {
    const { changes, tally, place } = mergeRecords(createShop(), records, firstStage, means)
    expect(changes.map(({ type }) => type)).toEqual([
      'accountConnected',
      'identitySeen',
      'customerMet',
      'conversationOpened',
      'messageArrived',
      'messageArrived',
    ])
    expect(tally.added).toEqual({
      accounts: 1,
      identities: 1,
      customers: 1,
      conversations: 1,
      messages: 2,
      drafts: 0,
      replies: 0,
    })
    expect(place).toMatchObject({ conversationId: 'conversation', messageCount: 2 })
  })

  it('that come twice in one batch are there once', () => {
    const { changes } = mergeRecords(createShop(), [...records, ...records], firstStage, means)
    expect(changes).toHaveLength(6)
  })

  it('change nothing a second time', () => {
    const shop = createShop()
    for (const change of mergeRecords(shop, records, firstStage, means).changes) applyChange(shop, change)
    const again = mergeRecords(shop, records, firstStage, means)
    expect(again.changes).toEqual([])
    expect(again.tally.known).toEqual(mergeRecords(createShop(), records, firstStage, means).tally.added)
  })

  it('meet what came into their conversation between two batches', () => {
    const shop = createShop()
    const first = mergeRecords(shop, records.slice(0, 5), firstStage, means)
    for (const change of first.changes) applyChange(shop, change)
    applyChange(shop, { type: 'messageArrived', message: aMessage({ id: 'polled', remoteId: '11' }) })
    expect(mergeRecords(shop, records.slice(5), first, means).changes).toEqual([])
  })

  it('may be cut between batches anywhere', () => {
    const whole = mergeRecords(createShop(), records, firstStage, means)
    for (let cut = 0; cut <= records.length; cut++) {
      const shop = createShop()
      const first = mergeRecords(shop, records.slice(0, cut), firstStage, means)
      for (const change of first.changes) applyChange(shop, change)
      const second = mergeRecords(shop, records.slice(cut), first, means)
      expect([...first.changes, ...second.changes]).toEqual(whole.changes)
      expect(second.tally).toEqual(whole.tally)
    }
  })
})
