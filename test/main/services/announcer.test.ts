import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Announcement } from '#shared/domain/announcements/announcement'
import type { Settings } from '#shared/domain/settings/settings'
import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aConversation, aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createFakeNotifier } from '#test/fakes/fakeNotifier'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createAnnouncer } from '../../../src/main/services/announcer'
import type { Notice } from '../../../src/main/services/ports'

const noticeOf = ({ count, urgentCount, customerName, first }: Announcement): Notice => ({
  title: `${count} new, ${urgentCount} urgent`,
  body: customerName,
  isUrgent: urgentCount > 0,
  conversationId: first.conversationId,
})
const crisis: Notice = { title: 'crisis', body: 'many are angry', isUrgent: true, conversationId: null }

async function atTheBell(settings: Partial<Settings> = {}, isLookedAt = (_id: string) => false) {
  const clock = createFakeClock()
  const store = createMemoryStore([...openedShop, { type: 'settingsChanged', settings }])
  const notifier = createFakeNotifier(clock)
  const logged: unknown[] = []
  const log = (event: string, fields?: object) => void logged.push({ event, ...fields })
  const announcer = createAnnouncer({ store, clock, notifier, noticeOf, alertOf: () => crisis, isLookedAt, log })
  announcer.start()
  let count = 0
  /** So many messages in one commit, the first of them urgent. */
  async function arrive(messages: number, urgent = 0): Promise<void> {
    await store.commit(() =>
      Array.from({ length: messages }, (_, index) => arrival((count += 1), clock.now(), index < urgent)).flat(),
    )
    await clock.settle()
  }
  return { clock, store, notifier, announcer, arrive, logged }
}

function arrival(number: number, now: number, isUrgent: boolean): Change[] {
  const id = `c${number}`
  const message = aMessage({
    id: `m${number}`,
    conversationId: id,
    remoteId: `${100 + number}`,
    sentAt: now,
    receivedAt: now,
  })
  const tier = isUrgent ? 3 : 1
  return [
    { type: 'conversationOpened', conversation: aConversation({ id, threadId: id }) },
    { type: 'messageArrived', message },
    { type: 'messageTriaged', messageId: message.id, conversationId: id, verdict: aVerdict({ tier }) },
  ]
}

describe('the announcer', () => {
  it('rings at once for what cannot wait, and says so in the log without a word of it', async () => {
    const { clock, notifier, arrive, logged } = await atTheBell()
    await arrive(3, 1)
    await clock.advance(0)
    expect(notifier.rings).toEqual([
      { title: '3 new, 1 urgent', body: 'Marta Kowalska', isUrgent: true, conversationId: 'c1', at: clock.now() },
    ])
    expect(logged).toEqual([{ event: 'notice.rung', outcome: 'shown', isUrgent: true }])
  })

  it('gathers what can wait', async () => {
    const { clock, notifier, arrive } = await atTheBell()
    await arrive(1)
    await clock.advance(9_999)
    await arrive(2)
    expect(notifier.rings).toEqual([])
    await clock.advance(1)
    expect(notifier.rings).toMatchObject([{ title: '3 new, 0 urgent' }])
  })

  it('makes one ring of all that comes within 30 s of the last', async () => {
    const { clock, notifier, arrive } = await atTheBell()
    await arrive(1, 1)
    await clock.advance(10_000)
    await arrive(4, 2)
    await arrive(5, 1)
    await clock.advance(19_999)
    expect(notifier.rings).toHaveLength(1)
    await clock.advance(1)
    expect(notifier.rings[1]).toMatchObject({ title: '9 new, 3 urgent', conversationId: 'c2' })
    await clock.advance(3_600_000)
    expect(notifier.rings).toHaveLength(2)
  })

  it('lets an alert go first, and what waited after it', async () => {
    const { clock, notifier, announcer, arrive } = await atTheBell()
    await arrive(1, 1)
    await clock.advance(1_000)
    await arrive(1, 1)
    announcer.ringNow(crisis)
    await clock.advance(29_000)
    await clock.advance(30_000)
    expect(notifier.rings.map(({ title }) => title)).toEqual(['1 new, 1 urgent', 'crisis', '1 new, 1 urgent'])
  })

  it('says nothing of what is read or done before the bell is free', async () => {
    const { clock, store, notifier, arrive } = await atTheBell()
    await arrive(1)
    await store.commit(() => [{ type: 'conversationRead', conversationId: 'c1', at: clock.now() }])
    await clock.advance(60_000)
    expect(notifier.rings).toEqual([])
  })

  it('stays silent where the owner wants no notices, and hides names and words where they want that', async () => {
    const off = await atTheBell({ notifications: false })
    await off.arrive(1, 1)
    off.announcer.ringNow(crisis)
    await off.clock.advance(60_000)
    expect(off.notifier.rings).toEqual([])

    const hidden = await atTheBell({ notificationTexts: false })
    await hidden.arrive(1, 1)
    await hidden.clock.advance(0)
    hidden.announcer.ringNow(crisis)
    await hidden.clock.advance(30_000)
    expect(hidden.notifier.rings).toMatchObject([
      { title: '1 new, 1 urgent', body: '' },
      { title: 'crisis', body: '' },
    ])
  })

  it('does not ring for the conversation that is open in front of the owner', async () => {
    const { clock, notifier, arrive } = await atTheBell({}, (id) => id === 'c1')
    await arrive(1, 1)
    await clock.advance(60_000)
    expect(notifier.rings).toEqual([])
  })

  it('goes on where the system refuses a notice, and ends with the shop', async () => {
    const { clock, notifier, announcer, arrive, logged } = await atTheBell()
    notifier.answer('refused')
    await arrive(1, 1)
    await clock.advance(30_000)
    await arrive(1, 1)
    await clock.advance(0)
    expect(notifier.rings).toHaveLength(2)
    expect(logged).toContainEqual({ event: 'notice.rung', outcome: 'refused', isUrgent: true })
    await arrive(1, 1)
    announcer.stop()
    await clock.advance(60_000)
    expect(notifier.rings).toHaveLength(2)
    expect(clock.timerCount()).toBe(0)
  })

  it('keeps at most one timer, two rings 30 s apart, and no urgent arrival from the owner, whatever comes', async () => {
    const step = fc.record({
      afterMs: fc.integer({ min: 0, max: 45_000 }),
      messages: fc.integer({ min: 0, max: 4 }),
      urgent: fc.integer({ min: 0, max: 4 }),
      isAlert: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { clock, notifier, announcer, arrive } = await atTheBell()
        let urgentCount = 0
        for (const { afterMs, messages, urgent, isAlert } of steps) {
          await clock.advance(afterMs)
          await arrive(messages, urgent)
          urgentCount += Math.min(messages, urgent)
          if (isAlert) announcer.ringNow(crisis)
          expect(clock.timerCount()).toBeLessThanOrEqual(1)
        }
        await clock.advance(3_600_000)
        const times = notifier.rings.map(({ at }) => at)
        for (const [index, at] of times.slice(1).entries())
          expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(30_000)
        const told = notifier.rings.map(({ title }) => Number(/(\d+) urgent/.exec(title)?.[1] ?? 0))
        expect(told.reduce((sum, count) => sum + count, 0)).toBe(urgentCount)
      }),
      { numRuns: 60 },
    )
  })
})
