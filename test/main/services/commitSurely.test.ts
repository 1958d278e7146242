import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { commitSurely } from '../../../src/main/services/commitSurely'

const change: Change = { type: 'settingsChanged', settings: { theme: 'dark' } }

function stageWith(failures: number) {
  const store = createMemoryStore()
  const clock = createFakeClock()
  const leaving = new AbortController()
  store.failNextCommit({ code: 'diskFull' }, failures)
  let isDone = false
  void commitSurely({ store, clock, log: () => {}, leaving: leaving.signal }, () => [change]).then(() => {
    isDone = true
  })
  return { store, clock, leaving, isDone: () => isDone }
}

describe('commitSurely', () => {
  it('tries every 5 seconds until the disk takes it', async () => {
    const { store, clock, isDone } = stageWith(3)
    await clock.advance(14_999)
    expect(isDone()).toBe(false)
    await clock.advance(1)
    expect(isDone()).toBe(true)
    expect(store.shop().settings.theme).toBe('dark')
    expect(clock.timerCount()).toBe(0)
  })

  it('tries a last time when the app ends, at once', async () => {
    const { store, clock, leaving, isDone } = stageWith(1)
    await clock.settle()
    leaving.abort()
    await clock.settle()
    expect(isDone()).toBe(true)
    expect(store.shop().settings.theme).toBe('dark')
    expect(clock.timerCount()).toBe(0)
  })

  it('does not hold up the end of the app on a disk that stays full', async () => {
    const { store, clock, leaving, isDone } = stageWith(9)
    await clock.settle()
    leaving.abort()
    await clock.settle()
    expect(isDone()).toBe(true)
    expect(store.log).toEqual([])
  })
})
