import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { byDue, compareInLane, holdsWaiting } from '#shared/domain/conversations/laneOrder'
import { laneCount, laneIds, nextDueAt, overdueCount } from '#shared/domain/conversations/laneOrders'
import { isInLane } from '#shared/domain/conversations/lanes'
import { turnAtOf } from '#shared/domain/conversations/withTurn'
import { runningClock } from '#shared/domain/deadlines/runningClock'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop } from '#shared/domain/shop/createShop'
import { someHours } from '#test/builders/businessHours'
import { aConversation, aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'

const kinds = ['directMessage', 'mention', 'mail', 'listening', 'comment'] as const

function opened(at: number): Change {
  const parts = { id: `c${at}`, threadId: `t${at}`, customerId: `u${at}`, identityId: `x:${at}` }
  return {
    type: 'conversationOpened',
    conversation: aConversation({ ...parts, kind: kinds[at % kinds.length] ?? 'mail' }),
  }
}

const change = fc.record({
  at: fc.nat(20),
  sentAt: fc.nat(1_000),
  what: fc.constantFrom(
    'in',
    'out',
    'automatic',
    'held',
    'done',
    'reopen',
    'delete',
    'erase',
    'hours',
    'deadlines',
    'read',
  ),
})

describe('the lanes of a shop', () => {
  it('are after every change what filtering and sorting all conversations would give', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 120 }), (steps) => {
        const shop = createShop()
        for (let at = 0; at <= 20; at += 1) applyChange(shop, opened(at))
        for (const [number, step] of steps.entries()) {
          const newestId = shop.conversations.get(`c${step.at}`)?.heads.at(-1)?.id ?? 'none'
          applyChange(shop, changeOf(step, number, newestId))
        }
        for (const entry of shop.conversations.values()) {
          expect(entry.dueAt).toBe(runningClock(entry, shop.settings)?.dueAt ?? null)
          expect(entry.turnAt).toBe(turnAtOf(shop, entry))
        }
        for (const lane of laneIds) {
          const expected = [...shop.conversations.values()]
            .filter((entry) => isInLane(entry, lane))
            .toSorted(compareInLane(lane))
          expect(shop.lanes[lane].entries.chunks.flat(), lane).toEqual(expected)
          expect(laneCount(shop.lanes[lane])).toBe(expected.length)
          const byDeadline = holdsWaiting(lane) ? expected.toSorted(byDue) : []
          expect(shop.lanes[lane].byDue.chunks.flat(), lane).toEqual(byDeadline)
          const dues = expected.map(({ dueAt }) => dueAt).filter((due) => due !== null)
          for (const now of [0, ...dues]) {
            expect(overdueCount(shop.lanes[lane], now), lane).toBe(dues.filter((due) => due < now).length)
            const ahead = dues.filter((due) => due >= now).toSorted((a, b) => a - b)
            expect(nextDueAt(shop.lanes[lane], now), lane).toBe(ahead[0] ?? null)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('know the next deadline and what is overdue, of urgent ones and of the others', () => {
    const shop = createShop()
    applyChange(shop, changeOf({ at: 1, sentAt: 0, what: 'hours' }, 0, ''))
    for (const at of [1, 6, 11]) {
      applyChange(shop, opened(at))
      applyChange(shop, changeOf({ at, sentAt: 10 * at, what: 'in' }, at, ''))
    }
    for (const [at, tier] of [
      [6, 3],
      [11, 3],
    ] as const) {
      const read = { conversationId: `c${at}`, messageId: `m${at}`, verdict: aVerdict({ tier }) }
      applyChange(shop, { type: 'messageTriaged', ...read })
    }
    const { inbox } = shop.lanes
    const dues = inbox.entries.chunks.flat().map(({ conversation: { id }, dueAt }) => [id, dueAt ?? 0] as const)
    const [first, second, other] = dues.map(([, due]) => due)
    if (first === undefined || second === undefined || other === undefined) throw new Error('three wait')
    expect(dues.map(([id]) => id)).toEqual(['c6', 'c11', 'c1'])
    const at = (now: number) => [nextDueAt(inbox, now), overdueCount(inbox, now)]
    expect(at(0)).toEqual([first, 0])
    expect(at(first + 1)).toEqual([second, 1])
    expect(at(second + 1)).toEqual([other, 2])
    expect(at(other + 1)).toEqual([null, 3])
  })

  it('count what is not loaded yet', () => {
    const { lanes } = createShop()
    lanes.community.unloaded = { count: 3 }
    expect(laneCount(lanes.community)).toBe(3)
  })
})

type Step = { readonly at: number; readonly sentAt: number; readonly what: string }

function changeOf({ at, sentAt, what }: Step, number: number, newestId: string): Change {
  const conversationId = `c${at}`
  switch (what) {
    case 'done':
      return { type: 'conversationDone', conversationId, at: sentAt }
    case 'reopen':
      return { type: 'conversationReopened', conversationId, at: sentAt }
    case 'delete':
      return { type: 'messageDeleted', conversationId, messageId: `m${number - 1}`, deletedAt: sentAt }
    case 'erase':
      return { type: 'customerErased', customerId: `u${at}`, at: sentAt }
    case 'hours':
      return {
        type: 'settingsChanged',
        settings: { businessHours: someHours(at % 2 ? 'always' : 'Thu 1:00-3:00', 'UTC') },
      }
    case 'read': {
      const tier = [1, 2, 3] as const
      const messageClass = (['complaint', 'question', 'purchase', 'praise'] as const)[sentAt % 4] ?? 'other'
      const verdict = aVerdict({ tier: tier[at % 3] ?? 2, messageClass, sentiment: 'neutral' })
      return { type: 'messageTriaged', conversationId, messageId: newestId, verdict }
    }
    case 'deadlines': {
      const deadline = { unit: 'minutes', count: 1 + at } as const
      return { type: 'settingsChanged', settings: { deadlines: [{ place: 'x.public', tier: 2, deadline }] } }
    }
    default:
      return {
        type: 'messageArrived',
        message: aMessage({
          id: `m${number}`,
          remoteId: `${number}`,
          conversationId,
          sentAt,
          direction: what === 'in' ? 'in' : 'out',
          isAutomatic: what === 'automatic',
          isHolding: what === 'held',
        }),
      }
  }
}
