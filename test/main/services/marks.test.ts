import { describe, expect, it } from 'vitest'

import type { Mark } from '#shared/domain/conversations/mark'
import { fail, ok } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { shopAsData } from '#test/builders/shopAsData'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createMarks } from '../../../src/main/services/marks'

const done: Mark = { type: 'done', reason: 'spam', mutes: true }

function setUp(count = 3) {
  const store = createMemoryStore(
    Array.from({ length: count }, (_, at): Change[] => [
      {
        type: 'customerMet',
        customer: aCustomer({ id: `u${at}`, identityIds: [`x:u${at}`], isVip: false, isMuted: false }),
      },
      {
        type: 'conversationOpened',
        conversation: aConversation({ id: `c${at}`, threadId: `${at}`, customerId: `u${at}` }),
      },
      { type: 'messageArrived', message: aMessage({ id: `m${at}`, conversationId: `c${at}`, remoteId: `${at}` }) },
    ]).flat(),
  )
  let given = 0
  const marks = createMarks({ store, clock: createFakeClock(), newId: () => `undo-${(given += 1)}` })
  return { store, marks, waiting: () => store.shop().lanes.inbox.entries.size }
}

describe('marks', () => {
  it('are one commit, and are taken back as one, to the letter', async () => {
    const { store, marks, waiting } = setUp()
    const before = shopAsData(store.shop())
    expect(await marks.mark(['c0', 'c1'], done, null)).toEqual(ok({ undoId: 'undo-1', count: 4 }))
    expect(store.log).toHaveLength(2)
    expect(waiting()).toBe(1)
    expect(await marks.undo('undo-1')).toEqual(ok({ count: 4 }))
    expect(shopAsData(store.shop())).toEqual(before)
    expect(shopAsData(store.reopen().shop())).toEqual(before)
  })

  it('of one action are taken back together, in however many commits they were made', async () => {
    const { marks, waiting } = setUp(4)
    const first = await marks.mark(['c0', 'c1'], done, null)
    const undoId = first.ok ? first.value.undoId : null
    await marks.mark(['c2'], done, undoId)
    expect(waiting()).toBe(1)
    await marks.undo(undoId ?? '')
    expect(waiting()).toBe(4)
  })

  it('are taken back in commits of at most 500 things', async () => {
    const { store, marks, waiting } = setUp(600)
    const ids = Array.from({ length: 600 }, (_, at) => `c${at}`)
    const first = await marks.mark(ids.slice(0, 500), done, null)
    const undoId = first.ok ? (first.value.undoId ?? '') : ''
    await marks.mark(ids.slice(500), done, undoId)
    expect(waiting()).toBe(0)
    await marks.undo(undoId)
    expect(waiting()).toBe(600)
    expect(Math.max(...store.log.slice(3).map((changes) => changes.length))).toBe(500)
  })

  it('can be taken back only once, and not where nothing changed', async () => {
    const { marks } = setUp()
    await marks.mark(['c0'], done, null)
    await marks.undo('undo-1')
    expect(await marks.undo('undo-1')).toEqual(fail({ code: 'notFound' }))
    expect(await marks.mark(['c0'], { type: 'vip', isVip: false }, null)).toEqual(ok({ undoId: null, count: 0 }))
    expect(await marks.mark(['gone'], done, null)).toEqual(fail({ code: 'notFound' }))
  })

  it('can still be taken back after the disk refused once', async () => {
    const { store, marks, waiting } = setUp()
    await marks.mark(['c0'], done, null)
    store.failNextCommit({ code: 'diskFull' })
    expect(await marks.undo('undo-1')).toEqual(fail({ code: 'diskFull' }))
    expect(await marks.undo('undo-1')).toMatchObject({ ok: true })
    expect(waiting()).toBe(3)
  })

  it('that the disk refused are no marks', async () => {
    const { store, marks, waiting } = setUp()
    store.failNextCommit({ code: 'diskFull' })
    expect(await marks.mark(['c0'], done, null)).toEqual(fail({ code: 'diskFull' }))
    expect(waiting()).toBe(3)
    expect(await marks.undo('undo-1')).toEqual(fail({ code: 'notFound' }))
  })
})
