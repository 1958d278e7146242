import { describe, expect, it } from 'vitest'

import { fail, ok, type Result } from '#shared/domain/result'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { watchStore } from '../../../src/main/services/watchStore'

const theme = () => [{ type: 'settingsChanged' as const, settings: { theme: 'dark' as const } }]

describe('a store that is watched', () => {
  it('remembers why the disk refused, and forgets it by itself once there is room again', async () => {
    const store = createMemoryStore()
    const clock = createFakeClock(0)
    let room: Result<void> = fail({ code: 'diskFull' })
    let told = 0
    const watched = watchStore({ store, clock, canWrite: async () => room, onTroubleChanged: () => (told += 1) })
    store.failNextCommit({ code: 'diskFull' })
    await watched.store.commit(theme)
    expect([watched.trouble(), told]).toEqual([{ code: 'diskFull' }, 1])
    await clock.advance(20_000)
    expect(watched.trouble()).toEqual({ code: 'diskFull' })
    room = ok(undefined)
    await clock.advance(5_000)
    expect([watched.trouble(), told]).toEqual([null, 2])
  })

  it('forgets it at once when a write succeeds', async () => {
    const store = createMemoryStore()
    const watched = watchStore({
      store,
      clock: createFakeClock(0),
      canWrite: async () => fail({ code: 'diskFull' }),
      onTroubleChanged: () => {},
    })
    store.failNextCommit({ code: 'diskReadOnly' })
    await watched.store.commit(theme)
    await watched.store.commit(theme)
    expect(watched.trouble()).toBeNull()
  })
})
