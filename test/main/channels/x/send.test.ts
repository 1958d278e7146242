import { describe, expect, it } from 'vitest'

import type { Fault } from '#test/networks/x/faults'
import { messageTo, replyTo } from './connectedX'
import { onStage } from './onStage'

const connected = onStage()

/** A post of a customer, and X set to meet the answer with a fault. */
async function answering(fault: Omit<Fault, 'on'> | null, text = 'Hello Anna') {
  const stage = await connected()
  const mention = stage.x.mention(stage.x.addUser(), 'hello')
  if (fault) stage.x.fault({ ...fault, on: 'POST /2/tweets' })
  const outcome = await stage.channel.send(stage.session, replyTo(mention, text))
  return { ...stage, mention, outcome, created: stage.x.repliesTo(mention.id).length }
}

const forbidden = (detail: string) => ({ title: 'Forbidden', detail, type: 'about:blank', status: 403 })

describe('sending a reply', () => {
  it('counts what it cost, more with a link', async () => {
    const { outcome, x, mention } = await answering(null, 'see https://shop.example/a')
    expect(outcome).toMatchObject({
      type: 'accepted',
      remoteId: x.repliesTo(mention.id)[0]?.id,
      permalink: `https://x.com/acmepottery/status/${x.repliesTo(mention.id)[0]?.id ?? ''}`,
      costs: [{ resource: 'sentPostWithLink', usd: 0.2 }],
    })
  })

  it.each([
    ['a 401', { kind: 'status', status: 401 }, { type: 'deferred', retryAt: null, reason: { code: 'authExpired' } }, 0],
    [
      'no credits',
      { kind: 'status', status: 402 },
      { type: 'deferred', retryAt: null, reason: { code: 'outOfCredits' } },
      0,
    ],
    ['a hotel', { kind: 'html' }, { type: 'deferred', retryAt: null, reason: { code: 'unreadableAnswer' } }, 0],
    [
      'a hotel’s redirect',
      { kind: 'redirect' },
      { type: 'deferred', retryAt: null, reason: { code: 'unreadableAnswer' } },
      0,
    ],
    [
      'not being called for',
      { kind: 'status', status: 403, body: forbidden('Reply to this conversation is not allowed because') },
      { type: 'refused', reason: { code: 'replyNotAllowed' } },
      0,
    ],
    [
      'a duplicate',
      { kind: 'status', status: 403, body: forbidden('You are not allowed to create a Tweet with duplicate content.') },
      { type: 'interrupted', reason: { code: 'duplicateText' } },
      0,
    ],
    [
      'the wrong plan',
      { kind: 'status', status: 403, body: { ...forbidden(''), reason: 'client-not-enrolled' } },
      { type: 'refused', reason: { code: 'wrongPlan' } },
      0,
    ],
    [
      'words X does not like',
      { kind: 'status', status: 400, body: { title: 'Invalid Request', errors: [{ message: 'too long' }] } },
      { type: 'refused', reason: { code: 'refused', detail: 'too long' } },
      0,
    ],
    [
      'a monthly cap',
      { kind: 'status', status: 429, body: { title: 'UsageCapExceeded', type: 'x/usage-capped' } },
      { type: 'deferred', retryAt: null, reason: { code: 'usageCapReached' } },
      0,
    ],
    [
      'a 503',
      { kind: 'status', status: 503 },
      { type: 'interrupted', reason: { code: 'serverTrouble', status: 503 } },
      0,
    ],
    [
      'a 504 though it was published',
      { kind: 'status', status: 504, isHandled: true },
      { type: 'interrupted', reason: { code: 'timedOut' } },
      1,
    ],
    [
      'a page of X’s own though it was published',
      { kind: 'html', isHandled: true },
      { type: 'interrupted', reason: { code: 'unreadableAnswer' } },
      1,
    ],
    [
      'an answer that never comes back',
      { kind: 'dropAnswer' },
      { type: 'interrupted', reason: { code: 'interrupted' } },
      1,
    ],
    ['half an answer', { kind: 'cut' }, { type: 'interrupted', reason: { code: 'interrupted' } }, 1],
    ['a line cut before anything', { kind: 'drop' }, { type: 'interrupted', reason: { code: 'interrupted' } }, 0],
    [
      'an answer without an id',
      { kind: 'status', status: 202, body: { status: 'queued' } },
      { type: 'interrupted', reason: { code: 'unreadableAnswer' } },
      0,
    ],
    [
      'another text than was sent',
      { kind: 'status', status: 201, body: { data: { id: '1', text: 'DIFFERENT TEXT' } } },
      { type: 'interrupted', reason: { code: 'unreadableAnswer' } },
      0,
    ],
    ['a second delivery on the way', { kind: 'twice' }, { type: 'interrupted', reason: { code: 'duplicateText' } }, 1],
  ] as const)('meets %s', async (_, fault, expected, posts) => {
    const { outcome, created } = await answering(fault as Omit<Fault, 'on'>)
    expect(outcome).toEqual(expected)
    expect(created).toBe(posts)
  })

  it('waits as long as X says', async () => {
    const { outcome, clock } = await answering({ kind: 'rateLimit', resetInMs: 7 * 60_000 })
    const retryAt = clock.now + 7 * 60_000
    expect(outcome).toEqual({ type: 'deferred', retryAt, reason: { code: 'rateLimited', retryAt } })
  })

  it('surely was not sent where X cannot be reached', async () => {
    const stage = await connected()
    const mention = stage.x.mention(stage.x.addUser(), 'hello')
    await stage.x.goOffline()
    const outcome = await stage.channel.send(stage.session, replyTo(mention, 'Hello'))
    expect(outcome).toEqual({ type: 'deferred', retryAt: null, reason: { code: 'offline' } })
  })

  it('is refused by X where nobody called for it, or where the post is gone', async () => {
    const { x, channel, session } = await connected()
    const anna = x.addUser()
    const stranger = x.post(anna, 'nothing about you')
    expect(await channel.send(session, replyTo(stranger, 'Hi'))).toEqual({
      type: 'refused',
      reason: { code: 'replyNotAllowed' },
    })
    const gone = x.mention(anna, 'gone')
    x.deletePost(gone.id)
    expect(await channel.send(session, replyTo(gone, 'Hi'))).toMatchObject({
      type: 'refused',
      reason: { code: 'refused', detail: expect.stringContaining('deleted') as string },
    })
  })

  it('takes X’s escaped and shortened text for its own', async () => {
    expect((await answering(null, 'a & b < c https://shop.example/x?y=z&q shop.example')).outcome.type).toBe('accepted')
  })

  it('goes nowhere without a post to answer', async () => {
    const { channel, session } = await connected()
    const reply = replyTo({ id: '1', authorId: '2' }, 'x')
    const outcome = await channel.send(session, { ...reply, target: { ...reply.target, inReplyToRemoteId: null } })
    expect(outcome).toEqual({ type: 'refused', reason: { code: 'cannotReply' } })
  })
})

describe('sending a direct message', () => {
  it('reaches the one it is for', async () => {
    const { x, channel, session } = await connected()
    const anna = x.addUser()
    const outcome = await channel.send(session, messageTo(anna.id, x.shop.id, 'In private & safe'))
    expect(x.directMessages()).toMatchObject([
      { id: outcome.type === 'accepted' ? outcome.remoteId : '', receiverId: anna.id, text: 'In private & safe' },
    ])
    expect(outcome).toMatchObject({ permalink: null })
  })

  it('never goes to a whole group', async () => {
    const { x, channel, session } = await connected()
    const reply = messageTo(x.addUser().id, x.shop.id, 'for one only')
    const outcome = await channel.send(session, {
      ...reply,
      target: { ...reply.target, threadId: '1500000000000000000' },
    })
    expect(outcome).toEqual({ type: 'refused', reason: { code: 'replyNotAllowed' } })
    expect(x.directMessages()).toEqual([])
  })

  it('may have been sent where the answer is lost', async () => {
    const { x, channel, session } = await connected()
    x.fault({ on: 'POST /2/dm_conversations/with/*/messages', kind: 'dropAnswer' })
    expect(await channel.send(session, messageTo(x.addUser().id, x.shop.id, 'x'))).toEqual({
      type: 'interrupted',
      reason: { code: 'interrupted' },
    })
  })
})
