import { describe, expect, it } from 'vitest'

import type { Arrival } from '#shared/domain/conversations/arrival'
import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import { aMessageArrival, anAccount } from '#test/builders/arrivals'
import { someCapabilities } from '#test/fakes/fakeChannel'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createMemoryStore } from '#test/fakes/memoryStore'
import type { Channel, FetchInput, Page } from '../../../src/main/channels/channel'
import { createPoller } from '../../../src/main/services/poller'
import { noTriage } from '#test/fakes/noTriage'

const accountId = 'x:shop'

function page(arrivals: readonly Arrival[], parts: Partial<Page> = {}): Result<Page> {
  return ok({
    arrivals,
    cursor: { since: String(arrivals.length) },
    hasMore: false,
    costs: [],
    skippedCount: 0,
    trouble: null,
    ...parts,
  })
}

/** A poller whose channel answers from a list, the last answer again and again. */
function setUp(answers: readonly (Result<Page> | Error)[], brandTerms: string[]) {
  const clock = createFakeClock()
  const store = createMemoryStore([
    { type: 'accountConnected', account: anAccount({ options: { brandTerms, dailyLimitUsd: 1 } }) },
  ])
  const inputs: FetchInput[] = []
  let count = 0
  let recovered = 0
  const fetchNew = async (_session: unknown, input: FetchInput) => {
    const answer = answers[Math.min(inputs.length, answers.length - 1)]
    inputs.push(input)
    if (answer instanceof Error || answer === undefined) throw answer
    return answer
  }
  const capabilities = { ...someCapabilities, canSearchTerms: true }
  const channel = { id: 'x', capabilities, fetchNew } as Partial<Channel> as Channel
  const poller = createPoller({
    store,
    channelOf: () => channel,
    withSession: async (_id, use) => ok(await use({ remoteUserId: 'shop', secrets: {}, expiresAt: null })),
    clock,
    random: () => 0,
    newId: () => `id-${(count += 1)}`,
    log: () => {},
    triage: noTriage,
    onHealth: () => {},
    onRecovered: () => (recovered += 1),
  })
  return { clock, store, poller, inputs, recoveredCount: () => recovered }
}

async function started(answers: readonly (Result<Page> | Error)[], brandTerms: string[] = []) {
  const all = setUp(answers, brandTerms)
  all.poller.start()
  await all.clock.advance(0)
  return all
}

describe('the poller', () => {
  it('commits what arrived, the cursor and the costs together', async () => {
    const cost = { resource: 'ownedPost', key: '10', usd: 0.001, at: 1_000 } as const
    const { store } = await started([page([aMessageArrival()], { costs: [cost] })])

    const commit = store.log.at(-1)?.map((change) => change.type)
    expect(commit).toEqual(expect.arrayContaining(['messageArrived', 'cursorMoved', 'costsRecorded']))
    expect(store.shop().accounts.get(accountId)?.cursor).toEqual({ since: '1' })
  })

  it('commits a long page in parts, the cursor with the last of them', async () => {
    const arrivals = Array.from({ length: 45 }, (_, index) =>
      aMessageArrival({ remoteId: `1${index}`, threadId: `thread ${index}` }),
    )
    const { store } = await started([page(arrivals)])
    const arrived = store.log.map((commit) => commit.filter(({ type }) => type === 'messageArrived').length)
    expect(arrived.filter((count) => count > 0)).toEqual([20, 20, 5])
    const moving = store.log.flatMap((commit, index) =>
      commit.some(({ type }) => type === 'cursorMoved') ? index : [],
    )
    expect(moving).toEqual([store.log.length - 1])
  })

  it('brings nothing twice where the disk refuses the second part of a page', async () => {
    const arrivals = Array.from({ length: 30 }, (_, index) =>
      aMessageArrival({ remoteId: `1${index}`, threadId: `thread ${index}` }),
    )
    const all = setUp([page(arrivals)], [])
    const stop = all.store.onCommit((changes) => {
      if (changes.some(({ type }) => type === 'messageArrived')) {
        stop()
        all.store.failNextCommit({ code: 'diskFull' })
      }
    })
    all.poller.start()
    await all.clock.advance(0)
    expect(all.store.shop().conversations.size).toBe(20)
    expect(all.store.shop().accounts.get(accountId)?.cursor).toEqual({})
    await all.clock.advance(60_000)
    const arrived = all.store.log.flat().filter(({ type }) => type === 'messageArrived')
    expect(arrived).toHaveLength(30)
    expect(all.store.shop().accounts.get(accountId)?.cursor).toEqual({ since: '30' })
  })

  it('goes on from the cursor it has kept', async () => {
    const { clock, inputs } = await started([page([aMessageArrival()]), page([])])
    await clock.advance(60_000)

    expect(inputs.map((input) => input.cursor)).toEqual([{}, { since: '1' }])
  })

  it('keeps of what a search found only what names the shop in whole words', async () => {
    const hit = (remoteId: string, text: string) =>
      aMessageArrival({ kind: 'listening', remoteId, threadId: remoteId, text })
    const found = page([hit('1', 'pinnacme'), hit('2', 'Acme’s mugs'), aMessageArrival({ text: 'hello' })])
    const { store } = await started([found], ['acme'])

    expect([...store.shop().conversations.values()].map(({ conversation }) => conversation.threadId)).toEqual([
      'thread',
      '2',
    ])
    expect(store.shop().accounts.get(accountId)?.cursor).toEqual({ since: '3' })
  })

  it('fetches page after page while there is more', async () => {
    const first = page([aMessageArrival()], { hasMore: true, cursor: { since: 'a' } })
    const second = page([aMessageArrival({ remoteId: '20' })], { cursor: { since: 'b' } })
    const { inputs, store } = await started([first, second])

    expect(inputs).toHaveLength(2)
    expect([...store.shop().conversations.values()][0]?.heads).toHaveLength(2)
  })

  it('writes nothing when nothing is new', async () => {
    const { clock, store } = await started([page([])])
    const written = store.log.length
    await clock.advance(600_000)

    expect(store.log.length).toBe(written)
  })

  it('does not move on when the disk refuses, and has everything once it takes again', async () => {
    const all = setUp([page([aMessageArrival()])], [])
    all.store.failNextCommit({ code: 'diskFull' })
    all.poller.start()
    await all.clock.advance(0)
    expect(all.store.shop().accounts.get(accountId)?.cursor).toEqual({})
    expect(all.poller.health(accountId)).toMatchObject({ state: 'troubled', error: { code: 'diskFull' } })

    await all.clock.advance(60_000)
    expect(all.store.shop().conversations.size).toBe(1)
    expect(all.poller.health(accountId).state).toBe('good')
  })

  it('waits as long as the network asked', async () => {
    const retryAt = createFakeClock().now() + 700_000
    const { clock, inputs } = await started([fail({ code: 'rateLimited', retryAt }), page([])])
    await clock.advance(699_999)
    expect(inputs).toHaveLength(1)
    await clock.advance(1)
    expect(inputs).toHaveLength(2)
  })

  it('asks less and less often while the network is away, and at once when it may be back', async () => {
    const { clock, inputs, poller } = await started([fail({ code: 'timedOut' })])
    await clock.advance(30_000)
    await clock.advance(60_000)
    expect(inputs).toHaveLength(3)
    await clock.advance(119_999)
    expect(inputs).toHaveLength(3)
    poller.wake()
    await clock.advance(0)
    expect(inputs).toHaveLength(4)
  })

  it('tells when an account can be reached again', async () => {
    const { clock, recoveredCount } = await started([fail({ code: 'offline' }), page([])])
    expect(recoveredCount()).toBe(0)
    await clock.advance(30_000)
    await clock.advance(60_000)
    expect(recoveredCount()).toBe(1)
  })

  it.each<[AppError, string]>([
    [{ code: 'offline' }, 'troubled'],
    [{ code: 'outOfCredits' }, 'paused'],
    [{ code: 'spendingLimitReached', limitUsd: 1 }, 'paused'],
  ])('tells $code as the health of the account', async (error, state) => {
    const { poller } = await started([fail(error)])
    expect(poller.health(accountId)).toMatchObject({ state, error, lastGoodFetchAt: null })
  })

  it('keeps what it got when only part of the place could be read, and says so', async () => {
    const { poller, store, clock, inputs } = await started([
      page([aMessageArrival()], { trouble: { code: 'wrongPlan' }, skippedCount: 2 }),
    ])

    expect(store.shop().conversations.size).toBe(1)
    expect(poller.health(accountId)).toMatchObject({ state: 'troubled', error: { code: 'wrongPlan' }, skippedCount: 2 })
    await clock.advance(60_000)
    expect(inputs).toHaveLength(2)
  })

  it('asks no more once the sign-in has ended, is never green then, and goes on after signing in again', async () => {
    const { clock, store, poller, inputs } = await started([page([])])
    await store.commit(() => [{ type: 'accountSignInEnded', accountId, at: 5 }])
    await clock.advance(600_000)
    expect(inputs).toHaveLength(1)
    expect(poller.health(accountId)).toMatchObject({ state: 'signInEnded', nextFetchAt: null })

    await store.commit(() => [{ type: 'accountConnected', account: anAccount() }])
    await clock.advance(0)
    expect(inputs).toHaveLength(2)
    expect(poller.health(accountId).state).toBe('good')
  })

  it('survives a bug in a channel and shows it', async () => {
    const { clock, poller } = await started([new Error('bug'), page([])])
    expect(poller.health(accountId)).toMatchObject({ state: 'troubled', error: { code: 'unexpected' } })
    await clock.advance(30_000)
    expect(poller.health(accountId).state).toBe('good')
  })

  it('asks one account once at a time', async () => {
    const { poller, inputs } = setUp([page([])], [])
    poller.start()
    await Promise.all([poller.fetchNow(accountId), poller.fetchNow(accountId)])
    expect(inputs).toHaveLength(1)
  })

  it('asks again sooner when much came in a short time', async () => {
    const many = Array.from({ length: 600 }, (_, index) =>
      aMessageArrival({ remoteId: `1${index}`, threadId: `t${index}` }),
    )
    const { clock, inputs } = await started([page([]), page(many), page([])])
    await clock.advance(60_000)
    expect(inputs).toHaveLength(2)
    await clock.advance(39_999)
    expect(inputs).toHaveLength(2)
    await clock.advance(1)
    expect(inputs).toHaveLength(3)
  })

  it('stops with the shop', async () => {
    const { poller, clock, inputs } = await started([page([])])
    poller.stop()
    await clock.advance(600_000)
    expect(inputs).toHaveLength(1)
    expect(clock.timerCount()).toBe(0)
  })
})
