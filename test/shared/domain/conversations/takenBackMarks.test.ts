import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { doneReasons } from '#shared/domain/conversations/doneReason'
import type { Mark } from '#shared/domain/conversations/mark'
import { markChanges } from '#shared/domain/conversations/markChanges'
import { saleOutcomes } from '#shared/domain/conversations/saleOutcome'
import { replacedMarks, takenBackMarks } from '#shared/domain/conversations/takenBackMarks'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { shopAsData } from '#test/builders/shopAsData'
import { aVerdict } from '#test/builders/verdicts'

const ids = ['c0', 'c1', 'c2', 'c3', 'c4']

/** Five conversations of three customers, the fourth answered, the last two with two messages. */
function aBusyShop(): MutableShop {
  const shop = createShop()
  for (const [index, id] of ids.entries()) {
    const customer = `u${index % 3}`
    const changes: Change[] = [
      { type: 'customerMet', customer: aCustomer({ id: customer, identityIds: [`x:${customer}`] }) },
      { type: 'conversationOpened', conversation: aConversation({ id, threadId: id, customerId: customer }) },
      arrived(id, 0, 'in'),
      read(id, 0, index === 1 ? 'purchase' : 'complaint'),
      ...(index >= 3 ? [arrived(id, 1, index === 3 ? 'out' : 'in')] : []),
      ...(index === 4 ? [read(id, 1, 'question')] : []),
    ]
    for (const change of changes) applyChange(shop, change)
  }
  return shop
}

function arrived(conversationId: string, at: number, direction: 'in' | 'out'): Change {
  const id = `${conversationId}-${at}`
  const message = { id, conversationId, remoteId: id, direction, sentAt: 1_000 + at, receivedAt: 1_000 + at }
  return { type: 'messageArrived', message: aMessage(message) }
}

function read(conversationId: string, at: number, messageClass: 'purchase' | 'complaint' | 'question'): Change {
  const verdict = aVerdict({ messageClass, tier: at === 0 ? 2 : 3 })
  return { type: 'messageTriaged', conversationId, messageId: `${conversationId}-${at}`, verdict }
}

const someMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    type: fc.constant('done' as const),
    reason: fc.constantFrom(null, ...doneReasons),
    mutes: fc.boolean(),
  }),
  fc.constant({ type: 'reopened' } as const),
  fc.constant({ type: 'read' } as const),
  fc.record({ type: fc.constant('tagged' as const), tag: fc.constantFrom('late', 'gift', 'big') }),
  fc.record({
    type: fc.constant('tags' as const),
    tags: fc.subarray(['late', 'gift', 'big']),
  }),
  fc.record({ type: fc.constant('vip' as const), isVip: fc.boolean() }),
  fc.record({ type: fc.constant('muted' as const), isMuted: fc.boolean() }),
  fc.record({ type: fc.constant('sale' as const), outcome: fc.constantFrom(...saleOutcomes) }),
)
const someAction = fc.record({ mark: someMark, ids: fc.subarray(ids, { minLength: 1 }) })

function act(shop: MutableShop, { mark, ids: marked }: { mark: Mark; ids: readonly string[] }, now: number) {
  const changes = markChanges(shop, marked, mark, now)
  const replaced = replacedMarks(shop, changes).toReversed()
  for (const change of changes) applyChange(shop, change)
  return replaced
}

/** Never marked and marked as no longer so are the same. */
function compared(shop: MutableShop) {
  const data = shopAsData(shop)
  const customers = Object.values(data.customers).map(({ isVip = false, isMuted = false, ...customer }) => ({
    ...customer,
    isVip,
    isMuted,
  }))
  return { ...data, customers }
}

describe('a mark that is taken back', () => {
  it('leaves lanes, conversations and people as they were, whatever was marked before, to the first', () => {
    fc.assert(
      fc.property(fc.array(someAction, { minLength: 1, maxLength: 8 }), (actions) => {
        const shop = aBusyShop()
        const past = actions.map((action, index) => ({
          before: compared(shop),
          replaced: act(shop, action, 5_000 + index),
        }))
        for (const { before, replaced } of past.toReversed()) {
          for (const change of takenBackMarks(shop, replaced, 9_000)) applyChange(shop, change)
          expect(compared(shop)).toEqual(before)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves alone what was marked otherwise since', () => {
    const shop = aBusyShop()
    const replaced = act(shop, { mark: { type: 'tags', tags: ['late'] }, ids: ['c0', 'c1'] }, 5_000)
    act(shop, { mark: { type: 'tags', tags: ['gift'] }, ids: ['c0'] }, 5_001)
    for (const change of takenBackMarks(shop, replaced, 9_000)) applyChange(shop, change)
    expect(shop.conversations.get('c0')?.tags).toEqual(['gift'])
    expect(shop.conversations.get('c1')?.tags).toEqual([])
  })

  it('brings back what waits together with what came meanwhile', () => {
    const shop = aBusyShop()
    const replaced = act(shop, { mark: { type: 'done', reason: 'spam', mutes: false }, ids: ['c0'] }, 5_000)
    const later: Change = {
      type: 'messageArrived',
      message: aMessage({ id: 'late', conversationId: 'c0', sentAt: 6_000, remoteId: '99' }),
    }
    for (const change of [later, ...takenBackMarks(shop, replaced, 9_000)]) applyChange(shop, change)
    expect(shop.conversations.get('c0')).toMatchObject({ waitingSince: 1_000, unreadCount: 2, urgency: { tier: 2 } })
  })
})
