import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aGif, aJpeg, aPng } from '#test/builders/pictureBytes'
import { followingBrowser } from '#test/networks/x/browser'
import { createLoopbackX, type LoopbackX } from '#test/networks/x/createLoopbackX'
import { freePort } from '#test/networks/x/freePort'
import {
  aFile,
  catchUp,
  channelTo,
  messageTo,
  noLimit,
  replyTo,
  valueOf,
  withPictures,
} from '#test/main/channels/x/connectedX'
import type { Channel, Session } from '../../src/main/channels/channel'
import { identityOf } from '../../src/main/channels/x/translate'
import { openPrismProxy, type PrismProxy } from './prismProxy'

const specFile = fileURLToPath(new URL('../../../shared/specs/x-2.166-tweetfields.json', import.meta.url))
const isThere = existsSync(specFile)
const title = isThere
  ? 'X, held against its own OpenAPI document'
  : 'skipped: X’s OpenAPI document is not here (../shared)'

describe.skipIf(!isThere)(title, () => {
  const clock = { now: Date.now() }
  let x: LoopbackX
  let proxy: PrismProxy
  let channel: Channel
  let session: Session

  beforeAll(async () => {
    const port = await freePort()
    x = await createLoopbackX({ now: () => clock.now, redirectUris: [`http://127.0.0.1:${port}/callback`] })
    // The token addresses and the sign-in page are not in the document, and Prism can't read bytes in forms.
    proxy = await openPrismProxy(specFile, x.origin, ['/2/oauth2/', '/i/', '/append'])
    channel = channelTo(proxy.origin, clock, [port])
    session = valueOf(await channel.signIn(followingBrowser(), { clientId: 'own-client-id' })).session
  })
  afterAll(async () => {
    await proxy.close()
    await x.close()
  })

  it('reads mentions, messages, own posts and search results without a violation', async () => {
    const empty = await catchUp({ channel, session }, { brandTerms: ['acme pottery'] })
    const anna = x.addUser({ username: 'anna', website: 'https://anna.example', verifiedType: 'blue' })
    const ours = x.post(x.shop, 'New mugs today')
    const gone = x.post(anna, 'soon gone')
    x.deletePost(gone.id)
    x.mention(anna, 'look <here> & there https://shop.example/mug', {
      inReplyTo: ours.id,
      pictures: [{ alt: 'a mug' }],
      lang: 'pl',
    })
    x.mention(anna, 'about that', { inReplyTo: gone.id })
    x.mention(anna, `long ${'words '.repeat(80)}`, { quoting: ours.id })
    const wrong = x.mention(anna, 'first try')
    x.editPost(wrong.id, '@acmepottery second try')
    for (let count = 0; count < 45; count += 1) x.mention(anna, `question ${count}`)
    for (let count = 0; count < 25; count += 1) x.directMessage(anna, `message ${count} https://a.example`)
    x.directMessage(x.shop, 'written on a phone', x.addUser({ username: 'jan' }))
    x.post(anna, 'is acme pottery any good?')
    for (let count = 0; count < 25; count += 1) {
      x.post(x.shop, `@anna answer ${count} & <more> https://a.example`, {
        inReplyTo: wrong.id,
        ...(count === 0 && { pictures: [{ alt: 'a mug' }] }),
      })
    }
    clock.now += 10 * 60_000
    const { messages, pages } = await catchUp(
      { channel, session },
      { cursor: empty.cursor, brandTerms: ['acme pottery'] },
    )
    expect(messages).toHaveLength(49 + 26 + 1 + 25)
    expect(pages.map(({ trouble, skippedCount }) => ({ trouble, skippedCount }))).toEqual(
      pages.map(() => ({ trouble: null, skippedCount: 0 })),
    )
    expect(proxy.violations).toEqual([])
  })

  it('answers, writes, reads back and looks up without a violation', async () => {
    const jan = x.addUser({ username: 'janek' })
    const mention = x.mention(jan, 'hello?')
    const reply = replyTo(mention, 'Good morning https://shop.example & more')
    const message = messageTo(jan.id, x.shop.id, 'In private: <yes>')
    expect(await channel.send(session, reply)).toMatchObject({ type: 'accepted' })
    expect(await channel.send(session, message)).toMatchObject({ type: 'accepted' })
    const search = { startedAt: clock.now, answeredAt: null, claimedRemoteIds: new Set<string>() }
    const found = await channel.findSent?.(session, { ...search, reply })
    const foundMessage = await channel.findSent?.(session, { ...search, reply: message })
    expect(found).toMatchObject({ ok: true, value: { remoteId: x.repliesTo(mention.id)[0]?.id } })
    expect(foundMessage).toMatchObject({ ok: true, value: { remoteId: x.directMessages().at(-1)?.id } })
    expect(await channel.profile?.(session, identityOf(jan.id, undefined), noLimit)).toMatchObject({ ok: true })
    expect(proxy.violations).toEqual([])
  })

  it('is asked for everything the channel ever asks', () => {
    const kinds = new Set(proxy.checked.map((place) => place.replace(/\d{5,}/g, '*')))
    expect([...kinds].sort()).toEqual([
      'GET /2/dm_conversations/with/*/dm_events',
      'GET /2/dm_events',
      'GET /2/tweets/search/recent',
      'GET /2/users',
      'GET /2/users/*',
      'GET /2/users/*/mentions',
      'GET /2/users/*/tweets',
      'GET /2/users/me',
      'POST /2/dm_conversations/with/*/messages',
      'POST /2/tweets',
    ])
  })

  it('uploads, describes and sends pictures without a violation', async () => {
    const anna = x.addUser({ username: 'ania' })
    const mention = x.mention(anna, 'which one?')
    const post = withPictures(replyTo(mention, 'These'), aFile(aPng(), { alt: 'A blue mug' }), aFile(aJpeg()))
    const moving = withPictures(replyTo(mention, 'It turns'), aFile(aGif()))
    const message = withPictures(messageTo(anna.id, x.shop.id, 'In private'), aFile(aPng()))
    for (const { reply, files } of [post, moving, message]) {
      expect(await channel.send(session, reply, files)).toMatchObject({ type: 'accepted' })
    }
    expect(proxy.violations).toEqual([])
  })

  describe('the alarm', () => {
    it('sounds when the client asks what the document does not know', async () => {
      const before = proxy.violations.length
      const headers = { authorization: `Bearer ${session.secrets.accessToken ?? ''}` }
      await fetch(`${proxy.origin}/2/users/${x.shop.id}/mentions?max_results=1`, { headers })
      expect(proxy.violations.slice(before)).toMatchObject([{ status: 422 }])
    })

    it('sounds when the server answers what the document does not allow', async () => {
      const before = proxy.violations.length
      x.fault({
        on: 'GET /2/users/*/mentions',
        kind: 'status',
        status: 200,
        body: { data: [{ id: 'not-a-number', text: 'x' }], meta: { result_count: 1 } },
      })
      const answer = await channel.fetchNew(session, {
        cursor: {},
        options: { brandTerms: [], dailyLimitUsd: null },
        budget: noLimit,
      })
      expect(answer.ok).toBe(false)
      expect(proxy.violations.slice(before)).toMatchObject([{ status: 500 }])
    })
  })
})
