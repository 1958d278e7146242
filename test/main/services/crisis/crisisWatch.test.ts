import { describe, expect, it } from 'vitest'

import type { CrisisState } from '#shared/domain/crisis/crisisState'
import type { Change } from '#shared/domain/shop/change'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'
import { createFakeClock } from '#test/fakes/fakeClock'
import { localCrisisDesk } from '#test/fakes/localCrisisDesk'
import { createMemoryStore, type MemoryStore } from '#test/fakes/memoryStore'
import { createCrisisMemory } from '../../../../src/main/services/crisis/crisisMemory'
import { createCrisisWatch, type StartedCrisis } from '../../../../src/main/services/crisis/crisisWatch'
import type { CrisisDesk } from '../../../../src/main/services/ports'

const minuteMs = 60_000
const start = Date.UTC(2026, 10, 25, 10)

/** Somebody new complains in public, or says something else. */
function said(who: string, at: number, verdict = aVerdict()): readonly Change[] {
  const conversation = aConversation({ id: who, threadId: who, customerId: who, identityId: `x:${who}`, openedAt: at })
  const message = aMessage({ id: `m-${who}`, remoteId: who, conversationId: who, sentAt: at, receivedAt: at })
  return [
    { type: 'identitySeen', identity: anIdentity({ id: `x:${who}`, remoteId: who }) },
    { type: 'customerMet', customer: aCustomer({ id: who, identityIds: [`x:${who}`] }) },
    { type: 'conversationOpened', conversation },
    { type: 'messageArrived', message },
    { type: 'messageTriaged', messageId: message.id, conversationId: who, verdict },
  ]
}

async function watched(parts: { store?: MemoryStore; desk?: Partial<CrisisDesk> } = {}) {
  const clock = createFakeClock(start)
  const account: Change = { type: 'accountConnected', account: anAccount({ connectedAt: start - 24 * 60 * minuteMs }) }
  const store = parts.store ?? createMemoryStore([account])
  const alerts: StartedCrisis[] = []
  const logged: string[] = []
  let looks = 0
  let answer: (state: CrisisState | null) => CrisisState | null = (state) => state
  let whileLooking: (state: CrisisState | null) => Promise<void> = async () => {}
  const desk: CrisisDesk = {
    ...localCrisisDesk,
    state: async (...asked) => {
      looks += 1
      const state = await localCrisisDesk.state(...asked)
      await whileLooking(state)
      return answer(state)
    },
    ...parts.desk,
  }
  const memory = createCrisisMemory({ store })
  const watch = createCrisisWatch({
    ...{ store, memory, desk, clock, log: (event) => void logged.push(event) },
    onAlert: (event) => {
      // What rings is on disk.
      expect(store.shop().crisis).toContainEqual(event)
      alerts.push(event)
    },
    onLooked: () => {},
  })
  await watch.start()
  await clock.advance(0)
  return {
    store,
    clock,
    watch,
    alerts,
    logged,
    looks: () => looks,
    fail: (isFailing: boolean) => {
      answer = (state) => (isFailing ? null : state)
    },
    meanwhile: (task: (state: CrisisState | null) => Promise<void>) => {
      whileLooking = task
    },
    events: () => store.shop().crisis.map((event) => (event.type === 'ended' ? `ended by ${event.by}` : event.type)),
    /** So many people complain, all in this minute. */
    storm: async (count: number, name = 'p') => {
      for (let number = 0; number < count; number++) {
        await store.commit(() => said(`${name}${number}`, clock.now()))
        await clock.advance(1_000)
      }
    },
  }
}

describe('the crisis watch', () => {
  it('tells a storm once, and that it is over once it has been calm for the cooldown', async () => {
    const { clock, storm, alerts, events, logged } = await watched()
    await storm(12)
    await clock.advance(minuteMs)
    expect(alerts).toHaveLength(1)
    await clock.advance(100 * minuteMs)
    expect(events()).toEqual(['started'])
    await clock.advance(30 * minuteMs)
    expect(events()).toEqual(['started', 'ended by calm'])
    expect(logged).toEqual(['crisis.started', 'crisis.ended'])
    expect(clock.timerCount()).toBe(0)
  })

  it('looks every few seconds at most in a flood, and not at all for what is not against the shop', async () => {
    const { store, clock, looks } = await watched()
    const before = looks()
    for (let number = 0; number < 30; number++) {
      await store.commit(() => said(`q${number}`, clock.now(), aVerdict({ tier: 1, sentiment: 'positive' })))
      await clock.advance(1_000)
    }
    expect(looks()).toBe(before)
    for (let number = 0; number < 40; number++) {
      await store.commit(() => said(`p${number}`, clock.now()))
      await clock.advance(100)
    }
    expect(looks() - before).toBeLessThanOrEqual(3)
  })

  it('is ended by the owner for good: the same storm starts no second alert', async () => {
    const { clock, storm, watch, events, alerts } = await watched()
    await storm(12)
    await clock.advance(minuteMs)
    expect(await watch.end()).toEqual({ ok: true, value: undefined })
    await storm(12, 'more')
    await clock.advance(20 * minuteMs)
    expect(events()).toEqual(['started', 'ended by owner'])
    expect(alerts).toHaveLength(1)
    expect(await watch.end()).toMatchObject({ ok: false, error: { code: 'invalidRequest' } })
  })

  it('keeps no end of its own where the owner has ended it meanwhile', async () => {
    const { clock, storm, watch, events, meanwhile } = await watched()
    await storm(12)
    await clock.advance(minuteMs)
    expect(events()).toEqual(['started'])
    let ended: unknown = null
    meanwhile(async (state) => {
      if (ended === null && state?.fresh.some(({ type }) => type === 'ended')) ended = await watch.end()
    })
    await clock.advance(4 * 60 * minuteMs)
    expect(ended).toEqual({ ok: true, value: undefined })
    expect(events()).toEqual(['started', 'ended by owner'])
  })

  it('tries again where nobody could look or the disk refused, and rings for what is kept alone', async () => {
    const { store, clock, storm, alerts, fail } = await watched()
    fail(true)
    await storm(12)
    await clock.advance(minuteMs)
    expect(alerts).toEqual([])
    fail(false)
    store.failNextCommit({ code: 'diskFull' })
    await clock.advance(31_000)
    expect(alerts).toEqual([])
    await clock.advance(31_000)
    expect(alerts).toHaveLength(1)
  })

  it('goes on after a bug, which is in the log', async () => {
    const { clock, storm, alerts, logged, meanwhile } = await watched()
    meanwhile(() => Promise.reject(new TypeError('a bug')))
    await storm(12)
    await clock.advance(minuteMs)
    expect(alerts).toEqual([])
    expect(logged).toContain('crisis.bug')
    meanwhile(async () => {})
    await clock.advance(minuteMs)
    expect(alerts).toHaveLength(1)
  })

  it('tells what happened while nobody watched, and goes on with an alert after a restart', async () => {
    const first = await watched()
    await first.storm(12)
    first.watch.stop()
    const again = await watched({ store: first.store.reopen() })
    await again.clock.advance(minuteMs)
    expect(again.events()).toEqual(['started'])
    await again.clock.advance(3 * 60 * minuteMs)
    expect(again.events()).toEqual(['started', 'ended by calm'])
  })

  it('minds what the owner calls a crisis from the moment they say it', async () => {
    const { store, clock, storm, alerts } = await watched()
    const { crisis } = store.shop().settings
    await store.commit(() => [
      { type: 'settingsChanged', settings: { crisis: { ...crisis, atLeast: 50, largeAtLeast: 50 } } },
    ])
    await storm(12)
    await clock.advance(minuteMs)
    expect(alerts).toEqual([])
    await store.commit(() => [{ type: 'settingsChanged', settings: { crisis } }])
    await clock.advance(minuteMs)
    expect(alerts).toHaveLength(1)
  })
})
