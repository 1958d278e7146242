import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { someHours } from '#test/builders/businessHours'
import { aConversation, aMessage } from '#test/builders/conversations'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createDeadlineWatch } from '../../../src/main/services/deadlineWatch'

const hour = 3_600_000
const start = Date.parse('2026-01-12T10:00Z')
const always: Change = { type: 'settingsChanged', settings: { businessHours: someHours('always', 'UTC') } }

/** A question on X, which has two hours. */
function asked(id: string, sentAt: number): Change[] {
  const conversation = aConversation({ id, threadId: id })
  const message = aMessage({ id: `m-${id}`, remoteId: id, conversationId: id, sentAt })
  return [
    { type: 'conversationOpened', conversation },
    { type: 'messageArrived', message },
  ]
}

async function watchedShop(...changes: readonly Change[]) {
  const store = createMemoryStore()
  const clock = createFakeClock(start)
  let told = 0
  await store.commit(() => [always, ...changes])
  const watch = createDeadlineWatch({ store, clock, onPassed: () => (told += 1) })
  watch.start()
  return { store, clock, watch, told: () => told }
}

describe('the watch over deadlines', () => {
  it('tells when a deadline has passed, each in its time', async () => {
    const { clock, told } = await watchedShop(...asked('one', start), ...asked('two', start + hour))
    await clock.advance(2 * hour)
    expect(told()).toBe(0)
    await clock.advance(1)
    expect(told()).toBe(1)
    await clock.advance(hour)
    expect(told()).toBe(2)
    await clock.advance(24 * hour)
    expect(told()).toBe(2)
  })

  it('minds what comes later, and what is answered no more', async () => {
    const { store, clock, told } = await watchedShop()
    await store.commit(() => [...asked('one', start), ...asked('two', start + hour)])
    const answer = { conversationId: 'one', id: 'answer', remoteId: '9', direction: 'out' } as const
    await store.commit(() => [{ type: 'messageArrived', message: aMessage({ ...answer, sentAt: start + 1 }) }])
    await clock.advance(2 * hour + 1)
    expect(told()).toBe(0)
    await clock.advance(hour)
    expect(told()).toBe(1)
  })

  it('tells after the computer has slept, and nothing once it is stopped', async () => {
    const { clock, watch, told } = await watchedShop(...asked('one', start))
    watch.wake()
    expect(told()).toBe(1)
    watch.stop()
    await clock.advance(3 * hour)
    expect(told()).toBe(1)
  })
})
