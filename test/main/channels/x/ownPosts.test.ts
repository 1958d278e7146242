import { describe, expect, it } from 'vitest'

import { catchUp, noLimit, valueOf } from './connectedX'
import { onStage } from './onStage'
import type { ConnectedX } from './connectedX'

const connected = onStage()
const minute = 60_000
const options = { brandTerms: [], dailyLimitUsd: null }

function asked({ x }: ConnectedX) {
  return x
    .requests()
    .filter(({ path }) => path === `/2/users/${x.shop.id}/tweets`)
    .map(({ query }) => query)
}

/** One request of this step alone. */
function read({ channel, session }: ConnectedX, cursor: Record<string, string>, leftUsd = Infinity) {
  const budget = { leftUsd, limitUsd: 1 }
  return channel.fetchNew(session, { cursor: { ...cursor, step: 'ownPosts' }, options, budget })
}

describe('our own posts', () => {
  it('come as answers in the thread of whom they answer, and open nothing by themselves', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const anna = x.addUser({ username: 'anna' })
    const root = x.post(anna, 'Good morning')
    const mention = x.mention(anna, 'hello', { inReplyTo: root.id })
    const { cursor } = await catchUp(stage)
    const answer = x.post(x.shop, '@anna hello & welcome', { inReplyTo: mention.id })
    x.post(x.shop, 'New mugs today')
    x.post(x.shop, 'and plates', { inReplyTo: answer.id })
    clock.now += 5 * minute
    const { messages } = await catchUp(stage, { cursor })
    expect(messages).toMatchObject([
      {
        direction: 'out',
        joinsOnly: true,
        threadId: root.id,
        customer: { id: `x:${anna.id}`, remoteId: anna.id },
        remoteId: answer.id,
        text: '@anna hello & welcome',
        authorHandle: 'acmepottery',
        replyRoute: 'none',
        permalink: `https://x.com/i/status/${answer.id}`,
        sentAt: clock.now - 5 * minute,
      },
    ])
  })

  it('are asked for without reposts and without people to pay for, five minutes apart', async () => {
    const stage = await connected()
    const { clock } = stage
    let { cursor } = await catchUp(stage)
    for (let count = 0; count < 11; count += 1) {
      clock.now += minute
      ;({ cursor } = await catchUp(stage, { cursor }))
    }
    expect(asked(stage)).toHaveLength(3)
    for (const query of asked(stage)) {
      expect(query).toMatchObject({ exclude: 'retweets', expansions: 'attachments.media_keys' })
      expect(query).not.toHaveProperty('user.fields')
    }
  })

  it('begin with the newest few, not with years of history', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const mention = x.mention(x.addUser(), 'hello')
    const old = Array.from({ length: 30 }, (_, count) => x.post(x.shop, `old ${count}`, { inReplyTo: mention.id }))
    clock.now += 60 * minute
    const first = await catchUp(stage)
    expect(asked(stage)).toMatchObject([{ max_results: '5' }])
    expect(asked(stage)[0]).not.toHaveProperty('since_id')
    clock.now += 5 * minute
    await catchUp(stage, { cursor: first.cursor })
    expect(asked(stage)[1]).toMatchObject({ max_results: '20', since_id: old.at(-1)?.id })
  })

  it('begin from now where there are none yet, by X’s clock', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const ours = clock.now
    const headers = { date: new Date(ours - 48 * 60 * minute).toUTCString() }
    const body = { meta: { result_count: 0, next_token: 'more' } }
    x.fault({ on: 'GET /2/users/*/tweets', kind: 'status', status: 200, headers, body })
    const { cursor } = await catchUp(stage)
    const mention = x.mention(x.addUser(), 'hello')
    const answer = x.post(x.shop, 'hi', { inReplyTo: mention.id })
    clock.now += 5 * minute
    const { messages } = await catchUp(stage, { cursor })
    expect(messages.map(({ remoteId }) => remoteId)).toEqual([mention.id, answer.id])
    const since = BigInt(asked(stage)[1]?.since_id ?? 0)
    expect(Number(since >> 22n) + 1_288_834_974_657).toBeCloseTo(ours - (48 * 60 + 15) * minute, -4)
  })

  it('are read once more for a quarter of an hour, which costs nothing, for words that come late', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const mention = x.mention(x.addUser(), 'hello')
    let { cursor } = await catchUp(stage)
    const answer = x.post(x.shop, 'hi', { inReplyTo: mention.id })
    const seen: number[] = []
    const costs: string[] = []
    for (let count = 0; count < 5; count += 1) {
      clock.now += 5 * minute
      const round = await catchUp(stage, { cursor })
      cursor = round.cursor
      seen.push(round.messages.filter(({ remoteId }) => remoteId === answer.id).length)
      costs.push(...round.pages.flatMap((page) => page.costs).map(({ resource, key }) => `${resource} ${key}`))
    }
    expect(seen).toEqual([1, 1, 1, 1, 0])
    // One resource, one key, one UTC day: the ledger counts it once.
    expect([...new Set(costs)]).toEqual([`ownedPost ${answer.id}`])
    expect(x.ledger().filter(({ resource }) => resource === 'ownedPost')).toHaveLength(2)
  })

  it('are read page by page to what was known, oldest first within a page', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const mention = x.mention(x.addUser(), 'hello')
    x.post(x.shop, 'before')
    const { cursor } = await catchUp(stage)
    clock.now += 60 * minute
    for (let count = 0; count < 45; count += 1) x.post(x.shop, `answer ${count}`, { inReplyTo: mention.id })
    const { messages } = await catchUp(stage, { cursor })
    expect(new Set(messages.map(({ text }) => text)).size).toBe(45)
    expect(messages[0]?.text).toBe('answer 25')
    expect(asked(stage)).toHaveLength(4)
  })

  it('begin again from what was known when X has forgotten the page', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const mention = x.mention(x.addUser(), 'hello')
    const { cursor } = await catchUp(stage)
    clock.now += 60 * minute
    for (let count = 0; count < 30; count += 1) x.post(x.shop, `answer ${count}`, { inReplyTo: mention.id })
    const first = valueOf(await read(stage, cursor))
    x.fault({ on: 'GET /2/users/*/tweets', kind: 'status', status: 400 })
    const lost = valueOf(await read(stage, first.cursor))
    expect(lost).toMatchObject({ arrivals: [], trouble: null })
    clock.now += 5 * minute
    expect((await catchUp(stage, { cursor: lost.cursor })).messages).toHaveLength(30)
  })

  it('never cost more than was left, and are not asked for where the limit might be passed', async () => {
    const stage = await connected()
    const { x } = stage
    const { cursor } = await catchUp(stage)
    for (let count = 0; count < 25; count += 1) x.post(x.shop, `post ${count}`)
    for (const leftUsd of [0.02, 0.012, 0.005]) {
      const spent = valueOf(await read(stage, cursor, leftUsd)).costs.reduce((sum, { usd }) => sum + usd, 0)
      expect(spent).toBeGreaterThan(0)
      expect(spent).toBeLessThanOrEqual(leftUsd + 1e-9)
    }
    const before = asked(stage).length
    expect(valueOf(await read(stage, cursor, 0.0049))).toMatchObject({
      trouble: { code: 'spendingLimitReached', limitUsd: 1 },
    })
    expect(asked(stage)).toHaveLength(before)
  })

  it('cost the full price where the app is not the owner’s own', async () => {
    const stage = await connected({ sharedClientIds: ['own-client-id'] })
    stage.x.post(stage.x.shop, 'New mugs today')
    const session = { ...stage.session, secrets: { ...stage.session.secrets, clientId: 'shared-client-id' } }
    const page = valueOf(await read({ ...stage, session }, {}))
    expect(page.costs.map(({ resource, usd }) => [resource, usd])).toEqual([['post', 0.005]])
    const before = asked(stage).length
    await read({ ...stage, session }, {}, 0.0249)
    expect(asked(stage)).toHaveLength(before)
  })

  it.each([
    ['refused', 403, 'refused'],
    ['broken', 503, 'serverTrouble'],
  ])('being %s stop neither mentions nor the rest, and are asked for again later', async (_, status, code) => {
    const stage = await connected()
    const { x, clock } = stage
    x.fault({ on: 'GET /2/users/*/tweets', kind: 'status', status, times: 2 })
    x.mention(x.addUser(), 'hello')
    const first = await catchUp(stage, { brandTerms: ['acme pottery'] })
    expect(first.messages).toHaveLength(1)
    expect(first.pages.at(-1)?.trouble).toMatchObject({ code })
    expect(x.requests().at(-1)?.path).toBe('/2/tweets/search/recent')
    clock.now += minute
    x.mention(x.addUser(), 'hello again')
    const second = await catchUp(stage, { cursor: first.cursor })
    expect(second.messages).toHaveLength(1)
    expect(asked(stage)).toHaveLength(1)
  })

  it('that X sends in its new words are the same, and nobody else’s are taken', async () => {
    const stage = await connected()
    const { x } = stage
    const mention = x.mention(x.addUser(), 'hello')
    const answer = x.post(x.shop, 'hi', { inReplyTo: mention.id })
    x.speak('new')
    const { messages } = await catchUp(stage, { budget: noLimit })
    expect(messages.map(({ remoteId }) => remoteId)).toEqual([mention.id, answer.id])
    const stranger = { id: '2060000000000000001', text: 'hi', author_id: '1', in_reply_to_user_id: '2' }
    x.fault({ on: 'GET /2/users/*/tweets', kind: 'status', status: 200, body: { data: [stranger] } })
    expect(valueOf(await read(stage, {})).arrivals).toEqual([])
  })
})
