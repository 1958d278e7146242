import { describe, expect, it } from 'vitest'

import { ok } from '#shared/domain/result'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createFakeUpkeep } from '#test/fakes/fakeUpkeep'
import { createUpkeepRound } from '../../../../src/main/services/data/upkeepRound'
import type { Upkeep } from '../../../../src/main/store/upkeep'

function round(options: { isMine?: boolean; isUpdated?: boolean } = {}) {
  const clock = createFakeClock(0)
  const done: string[] = []
  const fake = createFakeUpkeep()
  const note =
    <T>(what: string, answer: T) =>
    async () => {
      done.push(what)
      return answer
    }
  const upkeep: Upkeep = {
    ...fake,
    verify: async (rest) => ((await rest()) ? note('verify', ok(fake.report()))() : ok(null)),
    finishErasures: note('finishErasures', ok(undefined)),
    compact: note('compact', ok(0)),
    sweepPictures: async (rest) => ((await rest()) ? note('sweep', ok(0))() : ok(0)),
    backups: {
      ...fake.backups,
      makeDailyIfDue: note('daily', ok(null)),
      make: async (reason) => {
        done.push(reason)
        return fake.backups.make(reason)
      },
    },
  }
  const { isMine = true, isUpdated = false } = options
  const ready = async () => ok(undefined)
  const started = createUpkeepRound({
    upkeep,
    clock,
    ready,
    log: () => {},
    isMine,
    isUpdated,
    onVerified: () => done.push('told'),
  })
  started.start()
  return { clock, done, stop: started.stop }
}

describe('the round of upkeep', () => {
  it('finishes what was begun, then verifies, backs up and compacts, and asks for the daily backup each hour', async () => {
    const { clock, done } = round()
    await clock.settle()
    expect(done).toEqual(['finishErasures'])
    await clock.advance(16_000)
    expect(done).toEqual(['finishErasures', 'verify', 'told'])
    await clock.advance(30_000)
    expect(done.slice(3)).toEqual(['daily'])
    await clock.advance(61 * 60_000)
    expect(done.slice(4)).toEqual(['compact', 'sweep', 'daily'])
    await clock.advance(24 * 60 * 60_000)
    expect(done.filter((what) => what === 'sweep')).toHaveLength(2)
  })

  it('backs up before the first use by a new version', async () => {
    const { clock, done } = round({ isUpdated: true })
    await clock.settle()
    expect(done).toEqual(['update', 'finishErasures'])
  })

  it('neither backs up nor compacts a shop that is only tried out', async () => {
    const { clock, done } = round({ isMine: false, isUpdated: true })
    await clock.advance(3 * 60 * 60_000)
    expect(done).toEqual(['finishErasures', 'verify', 'told', 'sweep'])
  })

  it('does nothing more once it is stopped', async () => {
    const { clock, done, stop } = round()
    await clock.settle()
    stop()
    await clock.advance(24 * 60 * 60_000)
    expect(done).toEqual(['finishErasures'])
  })
})
