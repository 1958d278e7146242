import { describe, expect, it } from 'vitest'

import { messageTo, replyTo, valueOf } from './connectedX'
import { onStage } from './onStage'
import type { OutgoingReply } from '../../../../src/main/channels/channel'
import type { ConnectedX } from './connectedX'

const connected = onStage()
const minute = 60_000

async function look(
  { channel, session }: ConnectedX,
  reply: OutgoingReply,
  startedAt: number | null,
  claimed: string[] = [],
  answeredAt: number | null = null,
) {
  const answer = await channel.findSent?.(session, { reply, startedAt, answeredAt, claimedRemoteIds: new Set(claimed) })
  if (!answer) throw new Error('X can read back')
  return answer
}

describe('reading back a reply', () => {
  it('finds it by what it answers and its text, with links and signs as X wrote them', async () => {
    const stage = await connected()
    const { x, channel, session, clock } = stage
    const mention = x.mention(x.addUser(), 'hello')
    const reply = replyTo(mention, 'a & b: https://shop.example/x?y=1 shop.example ')
    x.fault({ on: 'POST /2/tweets', kind: 'dropAnswer' })
    await channel.send(session, reply)
    const found = valueOf(await look(stage, reply, clock.now))
    const [post] = x.repliesTo(mention.id)
    expect(found).toMatchObject({ remoteId: post?.id, permalink: `https://x.com/acmepottery/status/${post?.id ?? ''}` })
    expect(found.costs).toEqual([{ resource: 'ownedPost', key: post?.id, usd: 0.001, at: clock.now }])
  })

  it('takes neither the same words to somebody else, nor other words to the same', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const [one, other] = [x.mention(x.addUser(), 'one'), x.mention(x.addUser(), 'other')]
    x.post(x.shop, 'Thank you', { inReplyTo: other.id })
    x.post(x.shop, 'Thank you so much', { inReplyTo: one.id })
    x.post(x.shop, 'Thank you')
    expect(valueOf(await look(stage, replyTo(one, 'Thank you'), clock.now)).remoteId).toBeNull()
  })

  it('takes nothing from long before the attempt, but allows for clocks that differ', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const mention = x.mention(x.addUser(), 'hello')
    x.post(x.shop, 'Thank you', { inReplyTo: mention.id })
    const later = clock.now + 6 * minute
    expect(valueOf(await look(stage, replyTo(mention, 'Thank you'), later)).remoteId).toBeNull()
    expect(valueOf(await look(stage, replyTo(mention, 'Thank you'), clock.now + 4 * minute)).remoteId).not.toBeNull()
  })

  it('goes by X’s clock where ours is wrong', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const mention = x.mention(x.addUser(), 'hello')
    const post = x.post(x.shop, 'Thank you', { inReplyTo: mention.id, createdAt: clock.now - 3 * 60 * minute })
    const headers = { date: new Date(clock.now - 3 * 60 * minute).toUTCString() }
    const created = new Date(post.createdAt).toISOString()
    const data = [
      {
        id: post.id,
        text: 'Thank you',
        author_id: x.shop.id,
        created_at: created,
        referenced_tweets: [{ type: 'replied_to', id: mention.id }],
      },
    ]
    x.fault({
      on: 'GET /2/users/*/tweets',
      kind: 'status',
      status: 200,
      headers,
      body: { data, meta: { result_count: 1 } },
    })
    expect(valueOf(await look(stage, replyTo(mention, 'Thank you'), clock.now)).remoteId).toBe(post.id)
  })

  it('finds it by X’s own times where our clock was wrong at the attempt and is right since', async () => {
    const stage = await connected()
    const { x, channel, session, clock } = stage
    const [mention, anna] = [x.mention(x.addUser(), 'hello'), x.addUser()]
    const answeredAt = clock.now
    x.post(x.shop, 'Thank you', { inReplyTo: mention.id })
    await channel.send(session, messageTo(anna.id, x.shop.id, 'OK'))
    const wrong = clock.now + 120 * minute
    for (const startedAt of [wrong, null]) {
      const [post, message] = [replyTo(mention, 'Thank you'), messageTo(anna.id, x.shop.id, 'OK')]
      expect(valueOf(await look(stage, post, startedAt, [], answeredAt)).remoteId).not.toBeNull()
      expect(valueOf(await look(stage, message, startedAt, [], answeredAt)).remoteId).not.toBeNull()
    }
  })

  it('takes nothing from before what it answers, however little our clock knows', async () => {
    const stage = await connected()
    const { x, channel, session, clock } = stage
    const reply = messageTo(x.addUser().id, x.shop.id, 'OK')
    await channel.send(session, reply)
    expect(valueOf(await look(stage, reply, null, [], clock.now + minute)).remoteId).toBeNull()
  })

  it('reads on while there is more since the attempt', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const mention = x.mention(x.addUser(), 'hello')
    const post = x.post(x.shop, 'Thank you', { inReplyTo: mention.id })
    for (let count = 0; count < 60; count += 1) x.post(x.shop, `something else ${count}`)
    expect(valueOf(await look(stage, replyTo(mention, 'Thank you'), clock.now)).remoteId).toBe(post.id)
  })

  it('never says "not there" when there is more than it reads', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const mention = x.mention(x.addUser(), 'hello')
    for (let count = 0; count < 450; count += 1) x.post(x.shop, `something else ${count}`)
    expect((await look(stage, replyTo(mention, 'Thank you'), clock.now)).ok).toBe(false)
  })

  it('says why when X does not answer', async () => {
    const stage = await connected()
    stage.x.fault({ on: 'GET /2/users/*/tweets', kind: 'status', status: 503 })
    const mention = stage.x.mention(stage.x.addUser(), 'hello')
    expect(await look(stage, replyTo(mention, 'x'), stage.clock.now)).toEqual({
      ok: false,
      error: { code: 'serverTrouble', status: 503 },
    })
  })

  it('finds a direct message of ours, not the customer’s with the same words', async () => {
    const stage = await connected()
    const { x, channel, session, clock } = stage
    const anna = x.addUser()
    const reply = messageTo(anna.id, x.shop.id, 'OK')
    x.directMessage(anna, 'OK')
    expect(valueOf(await look(stage, reply, clock.now)).remoteId).toBeNull()
    x.fault({ on: 'POST /2/dm_conversations/with/*/messages', kind: 'cut' })
    await channel.send(session, reply)
    const sent = x.directMessages().at(-1)
    expect(valueOf(await look(stage, reply, clock.now)).remoteId).toBe(sent?.id)
    expect(valueOf(await look(stage, reply, clock.now, [sent?.id ?? ''])).remoteId).toBeNull()
  })
})
