import { describe, expect, it } from 'vitest'

import { aGif, aJpeg, aPng } from '#test/builders/pictureBytes'
import type { Fault } from '#test/networks/x/faults'
import type { PictureFile } from '../../../../src/main/channels/channel'
import { aFile, messageTo, replyTo, valueOf, withPictures } from './connectedX'
import { onStage } from './onStage'

const connected = onStage()

async function answering(files: readonly PictureFile[], text = 'Like this', fault?: Fault) {
  const stage = await connected()
  const mention = stage.x.mention(stage.x.addUser(), 'which one?')
  const { reply } = withPictures(replyTo(mention, text), ...files)
  if (fault) stage.x.fault(fault)
  const send = () => stage.channel.send(stage.session, reply, files)
  return { ...stage, mention, reply, send, outcome: await send() }
}

describe('a reply with pictures', () => {
  it('shows them in their order, each with its description, and counts what those cost', async () => {
    const files = [aFile(aPng(), { alt: 'A blue mug' }), aFile(aJpeg())]
    const { x, mention, outcome, clock } = await answering(files)
    const [post] = x.repliesTo(mention.id)
    expect(post).toMatchObject({ text: 'Like this', pictures: [{ alt: 'A blue mug' }, { alt: '' }] })
    expect(x.media()).toMatchObject([
      { type: 'image/png', category: 'tweet_image', bytes: aPng() },
      { type: 'image/jpeg', category: 'tweet_image', bytes: aJpeg() },
    ])
    const [described] = post?.pictures ?? []
    expect(outcome).toMatchObject({
      type: 'accepted',
      remoteId: post?.id,
      costs: [
        { resource: 'sentReply', usd: 0.01 },
        { resource: 'other', key: `description-${described?.key.slice(2) ?? ''}`, usd: 0.005, at: clock.now },
      ],
    })
    expect(x.ledger().filter(({ resource }) => resource === 'other')).toHaveLength(1)
  })

  it('brings a large one over in pieces, byte by byte', async () => {
    const large = aPng(400, 300, [Buffer.alloc(1_300_000, 'notes')])
    const { x } = await answering([aFile(large)])
    expect(x.media()[0]?.bytes.equals(large)).toBe(true)
    expect(x.requests().filter(({ path }) => path.endsWith('/append'))).toHaveLength(3)
  })

  it('waits until X has worked on a GIF', async () => {
    const { x, mention, outcome } = await answering([aFile(aGif())])
    expect(outcome.type).toBe('accepted')
    expect(x.media()[0]?.category).toBe('tweet_gif')
    expect(x.repliesTo(mention.id)[0]?.pictures).toHaveLength(1)
  })

  it('needs no text', async () => {
    const { x, mention, outcome } = await answering([aFile(aPng())], '')
    expect(outcome.type).toBe('accepted')
    expect(x.repliesTo(mention.id)).toMatchObject([{ text: '' }])
  })

  it('goes to one person as a direct message with one picture', async () => {
    const { x, channel, session } = await connected()
    const { reply, files } = withPictures(messageTo(x.addUser().id, x.shop.id, 'Here'), aFile(aPng(), { alt: 'mug' }))
    expect(await channel.send(session, reply, files)).toMatchObject({ type: 'accepted' })
    expect(x.directMessages()).toMatchObject([{ text: 'Here', pictures: [{ alt: '' }] }])
    expect(x.media()[0]?.category).toBe('dm_image')
  })
})

describe('a picture that does not get through', () => {
  const initialize = 'POST /2/media/upload/initialize'
  const append = 'POST /2/media/upload/*/append'
  const finalize = 'POST /2/media/upload/*/finalize'
  const deferred = (reason: object) => ({ type: 'deferred', retryAt: null, reason })

  it.each<[string, Fault, object]>([
    ['a line cut', { on: append, kind: 'drop' }, deferred({ code: 'interrupted' })],
    ['a lost answer', { on: finalize, kind: 'dropAnswer' }, deferred({ code: 'interrupted' })],
    ['half an answer', { on: initialize, kind: 'cut' }, deferred({ code: 'interrupted' })],
    ['a 503', { on: append, kind: 'status', status: 503 }, deferred({ code: 'serverTrouble', status: 503 })],
    ['a 504', { on: finalize, kind: 'status', status: 504 }, deferred({ code: 'timedOut' })],
    ['a hotel', { on: initialize, kind: 'html' }, deferred({ code: 'unreadableAnswer' })],
    ['a 401', { on: initialize, kind: 'status', status: 401 }, deferred({ code: 'authExpired' })],
    ['no credits', { on: initialize, kind: 'status', status: 402 }, deferred({ code: 'outOfCredits' })],
    [
      'no id',
      { on: initialize, kind: 'status', status: 200, body: { data: {} } },
      deferred({ code: 'unreadableAnswer' }),
    ],
    [
      'a refusal',
      { on: finalize, kind: 'status', status: 400, body: { title: 'Invalid Request', detail: 'Bad media.' } },
      { type: 'refused', reason: { code: 'refused', detail: 'Bad media.' } },
    ],
    [
      'a picture X cannot work on',
      {
        on: finalize,
        kind: 'status',
        status: 200,
        body: { data: { id: '7', processing_info: { state: 'failed' } } },
      },
      { type: 'refused', reason: { code: 'pictureNotTaken' } },
    ],
  ])('leaves nothing in doubt: %s', async (_, fault, expected) => {
    const { x, mention, outcome, send } = await answering([aFile(aPng())], 'Like this', fault)
    expect(outcome).toEqual(expected)
    expect(x.repliesTo(mention.id)).toEqual([])
    x.clearFaults()
    expect((await send()).type).toBe('accepted')
    expect(x.repliesTo(mention.id)).toHaveLength(1)
  })

  it('waits as long as X says', async () => {
    const fault: Fault = { on: initialize, kind: 'rateLimit', resetInMs: 7 * 60_000 }
    const { outcome, clock } = await answering([aFile(aPng())], 'Like this', fault)
    const retryAt = clock.now + 7 * 60_000
    expect(outcome).toEqual({ type: 'deferred', retryAt, reason: { code: 'rateLimited', retryAt } })
  })

  it('gives up on X working for ever, and publishes nothing', async () => {
    const endless = { data: { id: '7', processing_info: { state: 'in_progress', check_after_secs: 1 } } }
    const stage = await connected()
    const mention = stage.x.mention(stage.x.addUser(), 'which one?')
    const { reply, files } = withPictures(replyTo(mention, 'Like this'), aFile(aGif()))
    stage.x.fault({ on: 'GET /2/media/upload', kind: 'status', status: 200, body: endless, times: 100 })
    expect(await stage.channel.send(stage.session, reply, files)).toEqual(deferred({ code: 'timedOut' }))
    expect(stage.x.repliesTo(mention.id)).toEqual([])
  })

  it('tells in X’s words where the sign-in does not cover pictures', async () => {
    const body = { title: 'Forbidden', detail: 'Your client app is not configured with the appropriate permissions.' }
    const fault: Fault = { on: initialize, kind: 'status', status: 403, body }
    const { outcome } = await answering([aFile(aPng())], 'Like this', fault)
    expect(outcome).toEqual({ type: 'refused', reason: { code: 'refused', detail: body.detail } })
  })

  it('is only in doubt once the post itself is under way', async () => {
    const { x, mention, outcome } = await answering([aFile(aPng())], 'Like this', {
      on: 'POST /2/tweets',
      kind: 'dropAnswer',
    })
    expect(outcome).toEqual({ type: 'interrupted', reason: { code: 'interrupted' } })
    expect(x.repliesTo(mention.id)).toHaveLength(1)
  })
})

describe('reading back a reply with pictures', () => {
  it.each(['Like this', 'see https://shop.example/mug', ''])('finds %j', async (text) => {
    const stage = await answering([aFile(aPng())], text, { on: 'POST /2/tweets', kind: 'dropAnswer' })
    const { x, channel, session, reply, mention, clock } = stage
    const search = { reply, startedAt: clock.now, answeredAt: null, claimedRemoteIds: new Set<string>() }
    const found = await channel.findSent?.(session, search)
    expect(found && valueOf(found).remoteId).toBe(x.repliesTo(mention.id)[0]?.id)
  })

  it('finds a direct message with one', async () => {
    const { x, channel, session, clock } = await connected()
    const { reply, files } = withPictures(messageTo(x.addUser().id, x.shop.id, 'Here'), aFile(aPng()))
    x.fault({ on: 'POST /2/dm_conversations/with/*/messages', kind: 'cut' })
    expect((await channel.send(session, reply, files)).type).toBe('interrupted')
    const search = { reply, startedAt: clock.now, answeredAt: null, claimedRemoteIds: new Set<string>() }
    const found = await channel.findSent?.(session, search)
    expect(found && valueOf(found).remoteId).toBe(x.directMessages()[0]?.id)
  })
})
