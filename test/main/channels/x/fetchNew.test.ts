import { describe, expect, it } from 'vitest'

import { catchUp, noLimit } from './connectedX'
import { onStage } from './onStage'

const connected = onStage()
const minute = 60_000
const brandTerms = ['acme pottery']

describe('fetching', () => {
  it('goes through mentions, direct messages, own posts and search, one request at a time', async () => {
    const stage = await connected()
    const before = stage.x.requests().length
    const { pages } = await catchUp(stage, { brandTerms })
    expect(
      stage.x
        .requests()
        .slice(before)
        .map(({ path }) => path),
    ).toEqual([
      `/2/users/${stage.x.shop.id}/mentions`,
      '/2/dm_events',
      `/2/users/${stage.x.shop.id}/tweets`,
      '/2/tweets/search/recent',
    ])
    expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, true, false])
  })

  it('costs nothing when nothing is new', async () => {
    const stage = await connected()
    const { cursor } = await catchUp(stage)
    stage.clock.now += 10 * minute
    const { pages } = await catchUp(stage, { cursor })
    expect(pages.flatMap(({ costs }) => costs)).toEqual([])
  })

  it('brings the mentions though direct messages are closed, and keeps saying what is wrong until it is well', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const plan = {
      detail: 'Your account is not permitted to access this feature.',
      title: 'Forbidden',
      type: 'about:blank',
      status: 403,
    }
    x.fault({ on: 'GET /2/dm_events', kind: 'status', status: 403, body: plan })
    x.mention(x.addUser(), 'hello')
    const first = await catchUp(stage)
    expect(first.messages).toHaveLength(1)
    expect(first.pages.at(-1)?.trouble).toEqual({ code: 'wrongPlan' })
    clock.now += minute
    const second = await catchUp(stage, { cursor: first.cursor })
    expect(second.pages).toMatchObject([{ trouble: { code: 'wrongPlan' }, hasMore: false }])
    clock.now += minute
    const third = await catchUp(stage, { cursor: second.cursor })
    expect(third.pages.at(-1)?.trouble).toBeNull()
  })

  it('leaves direct messages alone until X’s limit is over, and goes on with mentions', async () => {
    const stage = await connected()
    const { x, clock } = stage
    x.fault({ on: 'GET /2/dm_events', kind: 'rateLimit', resetInMs: 12 * minute })
    let { cursor } = await catchUp(stage)
    const asked = () => x.requests().filter(({ path }) => path === '/2/dm_events').length
    for (let count = 0; count < 11; count += 1) {
      clock.now += minute
      ;({ cursor } = await catchUp(stage, { cursor }))
    }
    expect(asked()).toBe(1)
    clock.now += 2 * minute
    await catchUp(stage, { cursor })
    expect(asked()).toBe(2)
  })

  it.each([
    ['a sign-in that is over', 401, undefined, 'authExpired'],
    [
      'credits that are used up',
      402,
      { title: 'CreditsDepleted', type: 'https://api.twitter.com/2/problems/credits' },
      'outOfCredits',
    ],
    [
      'a month that is used up',
      429,
      { title: 'UsageCapExceeded', type: 'https://api.twitter.com/2/problems/usage-capped' },
      'usageCapReached',
    ],
  ])('stops all of it at %s', async (_, status, body, code) => {
    const stage = await connected()
    stage.x.fault({ on: 'GET /2/dm_events', kind: 'status', status, ...(body && { body }) })
    const input = { options: { brandTerms: [], dailyLimitUsd: null }, budget: noLimit }
    const mentions = await stage.channel.fetchNew(stage.session, { ...input, cursor: {} })
    const messages = await stage.channel.fetchNew(stage.session, {
      ...input,
      cursor: mentions.ok ? mentions.value.cursor : {},
    })
    expect(messages).toMatchObject({ ok: false, error: { code } })
  })

  it('begins anew with a cursor that makes no sense', async () => {
    const stage = await connected()
    stage.x.mention(stage.x.addUser(), 'hello')
    const { messages } = await catchUp(stage, {
      cursor: { step: 'nonsense', 'search.trouble': '{', 'search.turn': 'x' },
      brandTerms,
    })
    expect(messages).toHaveLength(1)
  })
})
