import { describe, expect, it } from 'vitest'

import { crisisState } from '#shared/domain/crisis/crisisState'
import { crisisTimeline } from '#shared/domain/crisis/crisisTimeline'
import type { CrisisReply } from '#shared/domain/crisis/holdingText'
import { chanceFrom } from '#test/builders/chance'
import { crisisSettings, hourMs, ordinaryMessages, weekMs } from '#test/builders/crisisMessages'
import { aStorm } from '#test/builders/crisisStorm'
import { localWorker } from '#test/fakes/localWorker'
import { createCrisisClient } from '../../../src/main/workers/crisisClient'
import { serveCrisis } from '../../../src/main/workers/serveCrisis'

const since = Date.parse('2026-05-04T00:00:00Z')
const chance = chanceFrom(3)
const stormFrom = since + 2 * weekMs
const shop = { busyHour: 3, negativeShare: 0.12, verifiedShare: 0.05, timesOnMonday: 2 }
const ordinary = ordinaryMessages({ from: since, to: stormFrom }, shop, chance)
const storm = aStorm(200, stormFrom, chance)
const now = stormFrom + 2 * hourMs
const history = { messages: [...ordinary, ...storm], events: [], watchedSince: since }

describe('createCrisisClient', () => {
  it('answers what the calculation itself answers', async () => {
    const client = createCrisisClient(localWorker(serveCrisis))
    const state = crisisState(history, now, crisisSettings())
    expect(state.fresh.length).toBeGreaterThan(0)
    expect(await client.state(history, now, crisisSettings())).toEqual(state)
    const replies: CrisisReply[] = storm.slice(0, 50).map(({ personId }) => ({ personId, at: now, kind: 'holding' }))
    const startedAt = state.fresh[0]?.at ?? 0
    const timeline = await client.timeline(startedAt, state.fresh, storm, replies)
    expect(timeline).toEqual(crisisTimeline(startedAt, state.fresh, storm, replies))
    expect(timeline?.clusters.length).toBeGreaterThan(2)
    await client.stop()
  })

  it('answers null when the worker ends, and starts another one for the next question', async () => {
    let starts = 0
    const client = createCrisisClient(() => {
      starts += 1
      const handle = localWorker(serveCrisis)()
      if (starts === 1) setImmediate(() => void handle.stop())
      return handle
    })
    expect(await client.state(history, now, crisisSettings())).toBeNull()
    expect(await client.state(history, now, crisisSettings())).not.toBeNull()
    await client.stop()
  })

  it('gives up on a worker that hangs', async () => {
    const client = createCrisisClient(
      localWorker(() => {}),
      { answerWithinMs: 5 },
    )
    expect(await client.state(history, now, crisisSettings())).toBeNull()
  })

  it('lets a worker go that nobody asks any more', async () => {
    let stopped = () => {}
    const gone = new Promise<void>((resolve) => (stopped = resolve))
    const client = createCrisisClient(
      () => {
        const handle = localWorker(serveCrisis)()
        handle.onEnd(stopped)
        return handle
      },
      { idleMs: 1 },
    )
    await client.state(history, now, crisisSettings())
    await gone
  })
})
