import { describe, expect, it } from 'vitest'

import { catchUp, noLimit, valueOf } from './connectedX'
import { onStage } from './onStage'

const connected = onStage()
const options = { brandTerms: [], dailyLimitUsd: null }

describe('mentions', () => {
  it('come with the post they answer, and without it where it is gone', async () => {
    const stage = await connected()
    const { x } = stage
    const anna = x.addUser({ username: 'anna' })
    const ours = x.post(x.shop, 'New & shiny')
    const gone = x.post(anna, 'gone')
    x.deletePost(gone.id)
    x.mention(anna, 'lovely', { inReplyTo: ours.id })
    x.mention(anna, 'and that?', { inReplyTo: gone.id })
    const { messages, pages } = await catchUp(stage)
    expect(messages.map(({ parent, threadId }) => ({ parent, threadId }))).toEqual([
      {
        parent: { remoteId: ours.id, authorHandle: 'acmepottery', text: 'New & shiny', isOurs: true },
        threadId: ours.id,
      },
      { parent: null, threadId: gone.id },
    ])
    expect(pages.every(({ trouble, skippedCount }) => trouble === null && skippedCount === 0)).toBe(true)
  })

  it('hold the whole of a long post, its pictures, and an edit under its earlier id', async () => {
    const stage = await connected()
    const { x } = stage
    const anna = x.addUser()
    const long = `@acmepottery ${'word '.repeat(90)}end`
    x.mention(anna, long)
    const first = x.mention(anna, 'a picture', { pictures: [{ alt: 'a cracked cup' }] })
    stage.clock.now += 60_000
    const edited = x.editPost(first.id, '@acmepottery two pictures')
    const { messages } = await catchUp(stage)
    expect(messages[0]?.text).toBe(long)
    expect(messages[1]).toMatchObject({
      remoteId: edited.id,
      earlierRemoteIds: [first.id],
      text: '@acmepottery two pictures',
      attachments: [{ kind: 'image', alt: 'a cracked cup', width: 640, height: 480 }],
    })
  })

  it('start with one small page, not with days of history', async () => {
    const stage = await connected()
    const anna = stage.x.addUser()
    for (let count = 0; count < 30; count += 1) stage.x.mention(anna, `old ${count}`)
    expect((await catchUp(stage)).messages.map(({ text }) => text.slice(-6))).toEqual(
      Array.from({ length: 10 }, (_, count) => `old ${count + 20}`),
    )
  })

  it('cost what X bills: each post, each person, each post sent along, once', async () => {
    const stage = await connected()
    const { x } = stage
    const anna = x.addUser()
    const ours = x.post(x.shop, 'New')
    x.mention(anna, 'one', { inReplyTo: ours.id })
    x.mention(anna, 'two', { inReplyTo: ours.id })
    const before = x.ledger().length
    const { pages } = await catchUp(stage)
    const costs = pages.flatMap((page) => page.costs).map(({ resource, key, usd }) => ({ resource, key, usd }))
    const billed = x
      .ledger()
      .slice(before)
      .map(({ resource, key, usd }) => ({ resource, key, usd }))
    const sorted = (list: typeof costs) => list.map((entry) => JSON.stringify(entry)).sort()
    // Whoever signed in was billed at the sign-in already.
    expect(sorted(costs.filter(({ key }) => key !== x.shop.id))).toEqual(sorted(billed))
    // Our own post costs twice: as a post of our timeline, and sent along as the parent.
    expect(costs.filter(({ resource }) => resource === 'ownedPost')).toHaveLength(3)
  })

  it('cost the full price where the app is not the owner’s own', async () => {
    const stage = await connected()
    stage.x.mention(stage.x.addUser(), 'hello')
    const session = { ...stage.session, secrets: { ...stage.session.secrets, clientId: 'shared-client-id' } }
    const page = valueOf(await stage.channel.fetchNew(session, { cursor: {}, options, budget: noLimit }))
    expect(page.costs.map(({ resource, usd }) => [resource, usd])).toContainEqual(['post', 0.005])
  })

  it.each([
    [10, 0.5, 'referenced_tweets.id'],
    [7, 0.29, 'referenced_tweets.id'],
    [10, 0.12, 'author_id,attachments.media_keys'],
    [5, 0.055, 'author_id,attachments.media_keys'],
  ])('ask for %d where %d dollars are left', async (count, leftUsd, expansions) => {
    const stage = await connected()
    await stage.channel.fetchNew(stage.session, { cursor: {}, options, budget: { leftUsd, limitUsd: 1 } })
    expect(stage.x.requests().at(-1)?.query).toMatchObject({
      max_results: String(count),
      expansions: expect.stringContaining(expansions) as string,
    })
  })

  it('are not read where the limit might be passed, and nothing is asked', async () => {
    const stage = await connected()
    const before = stage.x.requests().length
    const page = await stage.channel.fetchNew(stage.session, {
      cursor: {},
      options,
      budget: { leftUsd: 0.054, limitUsd: 1 },
    })
    expect(page).toEqual({ ok: false, error: { code: 'spendingLimitReached', limitUsd: 1 } })
    expect(stage.x.requests()).toHaveLength(before)
  })

  it('never cost more than was left, whatever arrives', async () => {
    const stage = await connected()
    const { x } = stage
    const start = await catchUp(stage)
    for (let count = 0; count < 25; count += 1) {
      const parent = x.post(x.addUser(), `parent ${count}`)
      x.mention(x.addUser(), `mention ${count}`, {
        inReplyTo: parent.id,
        quoting: x.post(x.addUser(), `quoted ${count}`).id,
      })
    }
    for (const leftUsd of [1, 0.4, 0.3, 0.2, 0.1, 0.06]) {
      const page = await stage.channel.fetchNew(stage.session, {
        cursor: start.cursor,
        options,
        budget: { leftUsd, limitUsd: 1 },
      })
      const spent = valueOf(page).costs.reduce((sum, { usd }) => sum + usd, 0)
      expect(spent).toBeLessThanOrEqual(leftUsd + 1e-9)
    }
  })

  it('begin again from what was known when X has forgotten the page', async () => {
    const stage = await connected()
    const { x } = stage
    const anna = x.addUser()
    const { cursor } = await catchUp(stage)
    for (let count = 0; count < 130; count += 1) x.mention(anna, `message ${count}`)
    const first = valueOf(await stage.channel.fetchNew(stage.session, { cursor, options, budget: noLimit }))
    x.fault({ on: 'GET /2/users/*/mentions', kind: 'status', status: 400 })
    const lost = valueOf(
      await stage.channel.fetchNew(stage.session, { cursor: first.cursor, options, budget: noLimit }),
    )
    expect(lost).toMatchObject({ arrivals: [] })
    const { messages } = await catchUp(stage, { cursor: lost.cursor })
    expect(messages).toHaveLength(130)
  })

  it('leave out one that cannot be read, count it, and bring the rest', async () => {
    const stage = await connected()
    const data = [
      { id: '2060000000000000002', text: null, author_id: '1' },
      { id: '2060000000000000001', text: 'hi', author_id: '1' },
    ]
    stage.x.fault({
      on: 'GET /2/users/*/mentions',
      kind: 'status',
      status: 200,
      body: { data, meta: { result_count: 2 } },
    })
    const { pages, messages, cursor } = await catchUp(stage)
    expect(messages.map(({ text }) => text)).toEqual(['hi'])
    expect(pages[0]?.skippedCount).toBe(1)
    expect(cursor['mentions.since']).toBe('2060000000000000002')
  })

  it('are understood in X’s new words', async () => {
    const stage = await connected()
    const { x } = stage
    x.speak('new')
    const ours = x.post(x.shop, 'New')
    x.mention(x.addUser(), `long ${'word '.repeat(90)}end`, { inReplyTo: ours.id })
    const { messages } = await catchUp(stage)
    expect(messages[0]).toMatchObject({ parent: { isOurs: true }, replyRoute: 'api' })
    expect(messages[0]?.text.endsWith('end')).toBe(true)
  })
})
