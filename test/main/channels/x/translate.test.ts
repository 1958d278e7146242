import { describe, expect, it } from 'vitest'

import { inNewWords } from '#test/networks/x/vocabulary'
import { readList } from '../../../../src/main/channels/x/list'
import { directMessageArrival, instant, postArrival } from '../../../../src/main/channels/x/translate'
import { directMessageSchema, postSchema } from '../../../../src/main/channels/x/wire'

const us = { id: '100', handle: 'acmepottery' }
const now = Date.parse('2026-11-22T10:00:00Z')

/** In the form X answered on 2026-07-07. */
const page = {
  data: [
    {
      id: '2060000000000000002',
      text: '@acmepottery broken &amp; late… https://t.co/p',
      author_id: '7',
      created_at: '2026-11-22T09:00:00.000Z',
      conversation_id: '2050000000000000000',
      in_reply_to_user_id: '100',
      referenced_tweets: [{ type: 'replied_to', id: '2050000000000000000' }],
      entities: { mentions: [{ start: 0, end: 12, username: 'AcmePottery', id: '100' }] },
      note_tweet: {
        text: '@acmepottery broken &amp; late, see https://t.co/l',
        entities: { urls: [{ start: 0, end: 1, url: 'https://t.co/l', expanded_url: 'https://shop.example/mug' }] },
      },
      edit_history_tweet_ids: ['2060000000000000001', '2060000000000000002'],
      attachments: { media_keys: ['3_1', '3_2', '3_3'] },
      lang: 'en',
      reply_settings: 'everyone',
    },
  ],
  includes: {
    users: [
      {
        id: '7',
        username: 'anna',
        name: 'Anna Nowak',
        verified_type: 'blue',
        public_metrics: { followers_count: 5 },
        profile_image_url: 'https://pbs.twimg.com/a.png',
      },
      { id: '100', username: 'acmepottery', name: 'Acme' },
    ],
    tweets: [{ id: '2050000000000000000', text: 'New &lt;mugs&gt;', author_id: '100' }],
    media: [
      {
        media_key: '3_1',
        type: 'photo',
        url: 'https://pbs.twimg.com/1.png',
        alt_text: 'a broken mug',
        width: 640,
        height: 480,
      },
      { media_key: '3_2', type: 'video', preview_image_url: 'https://pbs.twimg.com/2.png' },
      { media_key: '3_3', type: 'photo', url: 'javascript:alert(1)' },
    ],
  },
  meta: { result_count: 1 },
}

function arrival(data: unknown, kind: 'mention' | 'listening' = 'mention') {
  const list = readList(data, postSchema)
  if (!list.ok || !list.value.items[0]) throw new Error('The fixture is no page')
  return postArrival(list.value.items[0], kind, { us, included: list.value.included, now })
}

/** The page with one field of its post changed. */
const withPost = (change: Record<string, unknown>) => ({ ...page, data: [{ ...page.data[0], ...change }] })

describe('postArrival', () => {
  it('says everything X says about a mention', () => {
    expect(arrival(page)).toEqual({
      type: 'message',
      kind: 'mention',
      threadId: '2050000000000000000',
      customer: {
        id: 'x:7',
        channelId: 'x',
        remoteId: '7',
        handle: 'anna',
        displayName: 'Anna Nowak',
        avatarUrl: 'https://pbs.twimg.com/a.png',
        isVerified: true,
        followerCount: 5,
      },
      direction: 'in',
      authorHandle: 'anna',
      authorName: 'Anna Nowak',
      remoteId: '2060000000000000002',
      earlierRemoteIds: ['2060000000000000001'],
      text: '@acmepottery broken & late, see https://shop.example/mug',
      lang: 'en',
      sentAt: expect.any(Number) as number,
      editedAt: Date.parse('2026-11-22T09:00:00Z'),
      attachments: [
        { kind: 'image', url: 'https://pbs.twimg.com/1.png', alt: 'a broken mug', width: 640, height: 480 },
        { kind: 'video', url: 'https://pbs.twimg.com/2.png', alt: '', width: null, height: null },
      ],
      parent: { remoteId: '2050000000000000000', authorHandle: 'acmepottery', text: 'New <mugs>', isOurs: true },
      permalink: 'https://x.com/anna/status/2060000000000000002',
      replyRoute: 'api',
      isAutomatic: false,
    })
  })

  it('says the same in X’s new words', () => {
    expect(arrival(inNewWords(page))).toEqual(arrival(page))
  })

  it('is written when it was first written, and edited when it was edited', () => {
    const edited = arrival(page)
    expect(edited?.sentAt).toBeLessThan(edited?.editedAt ?? 0)
    const plain = arrival(withPost({ edit_history_tweet_ids: ['2060000000000000002'] }))
    expect(plain).toMatchObject({ sentAt: Date.parse('2026-11-22T09:00:00Z'), editedAt: null, earlierRemoteIds: [] })
  })

  it('keeps times between 1970 and tomorrow, and falls back on the id', () => {
    expect(instant('+275760-09-13T00:00:00.001Z', now)).toBeNull()
    expect(instant('9999-01-01T00:00:00Z', now)).toBe(now + 86_400_000)
    expect(instant('1900-01-01T00:00:00Z', now)).toBe(0)
    expect(arrival(withPost({ created_at: -1, id: '1346889436626259968', edit_history_tweet_ids: [] }))?.sentAt).toBe(
      1_609_958_440_344,
    )
    expect(arrival(withPost({ created_at: 'never', id: '20', edit_history_tweet_ids: [] }))?.sentAt).toBe(now)
  })

  it('does without what X leaves out', () => {
    const bare = arrival({ data: [{ id: '5', text: 'hi', author_id: '7' }] }, 'listening')
    expect(bare).toMatchObject({
      threadId: '5',
      authorHandle: '7',
      lang: null,
      parent: null,
      attachments: [],
      replyRoute: 'web',
    })
  })

  it('knows no language where X has none', () => {
    for (const lang of ['und', 'zxx', 'qme']) expect(arrival(withPost({ lang }))?.lang).toBeNull()
  })

  it('puts our own answer into the thread of the one it answers, and our posts to nobody nowhere', () => {
    const own = { author_id: '100', in_reply_to_user_id: '7' }
    expect(arrival(withPost(own))).toMatchObject({
      direction: 'out',
      customer: { remoteId: '7' },
      authorHandle: 'acmepottery',
      replyRoute: 'none',
    })
    expect(arrival(withPost({ ...own, in_reply_to_user_id: undefined }))).toBeNull()
    expect(arrival(withPost({ ...own, in_reply_to_user_id: '100' }))).toBeNull()
  })
})

describe('the way a post can be answered', () => {
  const nobody = {
    entities: undefined,
    note_tweet: undefined,
    in_reply_to_user_id: undefined,
    referenced_tweets: undefined,
  }
  it.each([
    ['a mention', {}, 'api'],
    ['a reply to us that names nobody', { ...nobody, in_reply_to_user_id: '100' }, 'api'],
    ['a quote of ours', { ...nobody, referenced_tweets: [{ type: 'quoted', id: '2050000000000000000' }] }, 'api'],
    ['a quote of somebody else', { ...nobody, referenced_tweets: [{ type: 'quoted', id: '1' }] }, 'web'],
    ['a post that names nobody', nobody, 'web'],
    [
      'a post that names somebody else',
      { ...nobody, entities: { mentions: [{ username: 'acmepotteryfan', id: '8' }] } },
      'web',
    ],
    ['a mention open to those named', { note_tweet: undefined, reply_settings: 'mentionedUsers' }, 'api'],
    [
      'a reply to us, open to those named only',
      { ...nobody, in_reply_to_user_id: '100', reply_settings: 'mentionedUsers' },
      'web',
    ],
    ['a mention open to followers', { reply_settings: 'following' }, 'web'],
  ])('of %s', (_, change, route) => {
    expect(arrival(withPost(change))?.replyRoute).toBe(route)
  })
})

describe('directMessageArrival', () => {
  const context = { us, included: { users: new Map(), posts: new Map(), media: new Map() }, now }
  const message = (change: Record<string, unknown>) =>
    directMessageArrival(
      directMessageSchema.parse({
        id: '9',
        event_type: 'MessageCreate',
        text: 'a &amp; b',
        sender_id: '7',
        dm_conversation_id: '7-100',
        created_at: '2026-11-22T09:00:00.000Z',
        ...change,
      }),
      context,
    )

  it('comes from the one who wrote', () => {
    expect(message({})).toMatchObject({
      kind: 'directMessage',
      direction: 'in',
      customer: { remoteId: '7' },
      text: 'a & b',
      threadId: '7-100',
      replyRoute: 'api',
      permalink: null,
    })
  })

  it('of ours belongs to the other one of the two', () => {
    expect(message({ sender_id: '100' })).toMatchObject({
      direction: 'out',
      customer: { remoteId: '7' },
      authorHandle: 'acmepottery',
      replyRoute: 'none',
    })
  })

  it('in a group is answered on x.com, and of ours belongs to nobody', () => {
    const group = { dm_conversation_id: '1500000000000000000' }
    expect(message(group)).toMatchObject({ replyRoute: 'web' })
    expect(message({ ...group, sender_id: '100' })).toBeNull()
  })
})
