import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { AppError } from '#shared/domain/errors'
import type { Change } from '#shared/domain/shop/change'
import { allIsWell, createDeliveryStage, type DeliveryStage } from '#test/fakes/deliveryStage'
import type { Happening } from '#test/fakes/fakeNetwork'

const cut = (reason: AppError): Happening['heard'] => ({ type: 'interrupted', reason })
const late = (reason: AppError): Happening['heard'] => ({ type: 'deferred', retryAt: null, reason })

/** Both sides of every fault: what the network did, and what we heard of it. */
const happenings: readonly Happening[] = [
  { isCreated: true, heard: 'accepted' },
  ...[true, false].flatMap((isCreated): Happening[] => [
    { isCreated, heard: cut({ code: 'timedOut' }) },
    { isCreated, heard: cut({ code: 'serverTrouble', status: 504 }) },
    { isCreated, heard: cut({ code: 'unreadableAnswer' }) },
    { isCreated, heard: cut({ code: 'duplicateText' }) },
    { isCreated, heard: { type: 'refused', reason: { code: 'duplicateText' } } },
    { isCreated, heard: 'bug' },
    { isCreated, heard: 'nothing', dies: true },
  ]),
  { isCreated: false, heard: late({ code: 'offline' }) },
  { isCreated: false, heard: late({ code: 'authExpired' }) },
  { isCreated: false, heard: late({ code: 'rateLimited', retryAt: 1_200_000 }) },
  { isCreated: false, heard: { type: 'refused', reason: { code: 'replyNotAllowed' } } },
]

const anyStep = fc.oneof(
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 200_000 }) }),
  fc.record({
    do: fc.constant('queue' as const),
    place: fc.integer({ min: 0, max: 2 }),
    text: fc.integer({ min: 0, max: 1 }),
  }),
  fc.record({ do: fc.constant('restart' as const) }),
  fc.record({ do: fc.constant('networkReturns' as const) }),
  fc.record({ do: fc.constant('diskFails' as const), times: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    do: fc.constant('crashSoon' as const),
    when: fc.constantFrom('beforeWrite' as const, 'afterWrite' as const),
    state: fc.constantFrom('sending', 'sent', 'waiting', 'unconfirmed', 'queued'),
  }),
)
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

const anyDay = fc.record({
  happenings: fc.array(fc.constantFrom(...happenings), { maxLength: 12 }),
  lookFailures: fc.array(fc.constantFrom<AppError | 'bug'>({ code: 'offline' }, { code: 'timedOut' }, 'bug'), {
    maxLength: 6,
  }),
  visibleAfterMs: fc.integer({ min: 0, max: 60_000 }),
  steps: fc.array(anyStep, { minLength: 1, maxLength: 20 }),
})

let replyCount = 0

async function take(stage: DeliveryStage, step: Step): Promise<void> {
  switch (step.do) {
    case 'pass':
      return stage.clock.advance(step.ms)
    case 'queue': {
      if (stage.store().isCrashed()) return
      const id = `reply-${replyCount++}`
      await Promise.race([
        stage.queue({ id, conversationId: places[step.place] ?? '', text: `text ${step.text}` }),
        stage.clock.settle(),
      ])
      return
    }
    case 'restart':
      return stage.restart()
    case 'networkReturns':
      return stage.sender().networkReturned()
    case 'diskFails':
      return stage.store().failNextCommit({ code: 'diskFull' }, step.times)
    case 'crashSoon':
      return stage.store().crashAt(step.when, (change) => isAbout(change, step.state))
  }
}

const places = ['conversation', 'second', 'third']

function isAbout(change: Change, state: string): boolean {
  return change.type === 'deliveryAdvanced' && change.delivery.state === state
}

/** Everything works again, the owner signs in, and half a day goes by. */
async function calm(stage: DeliveryStage): Promise<void> {
  stage.network.happenings.length = 0
  stage.network.lookFailures.length = 0
  await stage.restart()
  for (const account of [...stage.store().shop().accounts.values()]) {
    await stage.commit({ type: 'accountConnected', account: { ...account, signInEndedAt: null } })
  }
  await stage.clock.advance(12 * 60 * 60_000)
}

describe('any day of faults', () => {
  it(
    'ends with nothing sent twice, nothing lost, nothing falsely sent, and nothing undecided',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyDay, async (day) => {
          const stage = createDeliveryStage()
          await stage.openConversation('second')
          await stage.openConversation('third')
          stage.network.happenings.push(...day.happenings)
          stage.network.lookFailures.push(...day.lookFailures)
          stage.network.setVisibleAfter(day.visibleAfterMs)
          await stage.start()
          for (const step of day.steps) {
            await take(stage, step)
            expect(stage.verdict()).toEqual(allIsWell)
          }
          await calm(stage)
          expect(stage.verdict()).toEqual(allIsWell)
          const deliveries = [...stage.store().shop().replies.values()].map(({ delivery }) => delivery)
          expect(deliveries.filter(({ state }) => state !== 'sent' && state !== 'failed')).toEqual([])
          const remoteIds = deliveries.flatMap((delivery) => (delivery.state === 'sent' ? [delivery.remoteId] : []))
          expect(new Set(remoteIds).size).toBe(remoteIds.length)
        }),
        { numRuns: 150 },
      )
    },
  )
})
