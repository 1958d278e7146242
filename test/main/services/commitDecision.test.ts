import { describe, expect, it } from 'vitest'

import { fail, ok } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { commitDecision } from '../../../src/main/services/commitDecision'

const change: Change = { type: 'settingsChanged', settings: { theme: 'dark' } }

describe('commitDecision', () => {
  it('answers with the decision’s value once it is written', async () => {
    const store = createMemoryStore()
    expect(await commitDecision(store, () => ok({ changes: [change], value: 7 }))).toEqual({ ok: true, value: 7 })
    expect(store.log).toEqual([[change]])
  })

  it('writes nothing when the decision is a refusal', async () => {
    const store = createMemoryStore()
    expect(await commitDecision(store, () => fail({ code: 'notFound' }))).toEqual({
      ok: false,
      error: { code: 'notFound' },
    })
    expect(store.log).toEqual([])
  })

  it('answers with the disk’s refusal instead of the value', async () => {
    const store = createMemoryStore()
    store.failNextCommit({ code: 'diskReadOnly' })
    expect(await commitDecision(store, () => ok({ changes: [change], value: 7 }))).toEqual({
      ok: false,
      error: { code: 'diskReadOnly' },
    })
  })
})
