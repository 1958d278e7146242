import { afterEach, describe, expect, it } from 'vitest'

import { onStage } from './onStage'
import { runningShop } from './runningShop'

const connected = onStage()
const minute = 60_000
const open: ReturnType<typeof runningShop>[] = []
afterEach(async () => {
  for (const shop of open.splice(0)) await shop.stop()
})

/** Anna has written and is known; the own posts are due again. */
async function annaWaits() {
  const stage = await connected()
  const shop = runningShop(stage)
  open.push(shop)
  const anna = stage.x.addUser({ username: 'anna', name: 'Anna' })
  const mention = stage.x.mention(anna, 'is my mug on its way?')
  await shop.poll()
  shop.pass(6 * minute)
  return { ...stage, shop, anna, mention, sends: () => sendsOf(stage.x.requests()) }
}

/** Jan speaks about the shop where only x.com can answer; the answer is handed over. */
async function janIsAnswered(text: string) {
  const stage = await connected()
  const shop = runningShop(stage, ['acme pottery'])
  open.push(shop)
  const post = stage.x.post(stage.x.addUser({ username: 'jan' }), 'Is Acme Pottery any good?')
  await shop.poll()
  const replyId = await shop.answer(text)
  shop.pass(6 * minute)
  expect(shop.delivery(replyId)).toMatchObject({ state: 'handedOver' })
  return { ...stage, shop, post, replyId }
}

function sendsOf(requests: readonly { method: string; path: string }[]): number {
  return requests.filter(({ method, path }) => method === 'POST' && path === '/2/tweets').length
}

describe('an answer written on x.com or a phone', () => {
  it('arrives by itself, and nobody waits any longer', async () => {
    const { x, shop, anna, mention } = await annaWaits()
    expect(shop.onlyEntry().waitingSince).not.toBeNull()
    x.post(x.shop, '@anna It left this morning', { inReplyTo: mention.id })
    await shop.poll()
    expect(shop.entries()).toHaveLength(1)
    expect(shop.onlyEntry()).toMatchObject({ waitingSince: null, snippet: '@anna It left this morning' })
    expect(shop.onlyEntry().conversation.identityId).toBe(`x:${anna.id}`)
  })
})

describe('a reply of ours that the timeline brings', () => {
  it('before the sender hears of it is there once, and is sent once', async () => {
    const { x, shop, mention, sends } = await annaWaits()
    shop.beforeSendAnswers(shop.poll)
    const replyId = await shop.answer('It left this morning')
    shop.pass(10_000)
    await shop.until(replyId, 'sent')
    shop.pass(6 * minute)
    await shop.poll()
    const [post] = x.repliesTo(mention.id)
    expect(shop.delivery(replyId)).toMatchObject({ remoteId: post?.id })
    expect(shop.onlyEntry().heads.map(({ remoteId }) => remoteId)).toEqual([mention.id, post?.id])
    expect(sends()).toBe(1)
  })

  it('while its answer is lost is found all the same, and is sent once', async () => {
    const { x, shop, mention, sends } = await annaWaits()
    x.fault({ on: 'POST /2/tweets', kind: 'dropAnswer' })
    const replyId = await shop.answer('It left this morning')
    shop.pass(10_000)
    await shop.until(replyId, 'unconfirmed')
    await shop.poll()
    const [post] = x.repliesTo(mention.id)
    expect(shop.onlyEntry().heads.map(({ remoteId }) => remoteId)).toEqual([mention.id, post?.id])
    shop.pass(10_000)
    await shop.until(replyId, 'sent')
    expect(shop.delivery(replyId)).toMatchObject({ remoteId: post?.id, confirmedBy: 'readBack' })
    expect(shop.onlyEntry().heads).toHaveLength(2)
    expect(sends()).toBe(1)
  })

  it('does not pass for a second one with the same words', async () => {
    const { x, shop, anna, mention, sends } = await annaWaits()
    x.post(x.shop, '@anna Thank you', { inReplyTo: mention.id })
    await shop.poll()
    const second = x.mention(anna, 'and the plate?', { inReplyTo: mention.id })
    shop.pass(6 * minute)
    await shop.poll()
    const replyId = await shop.answer('Thank you')
    shop.pass(10_000)
    await shop.until(replyId, 'sent')
    expect(shop.delivery(replyId)).toMatchObject({ remoteId: x.repliesTo(second.id)[0]?.id })
    expect(shop.onlyEntry().heads).toHaveLength(4)
    expect(sends()).toBe(1)
  })
})

describe('a reply handed over to x.com', () => {
  it('is sent as soon as the timeline brings it', async () => {
    const { x, shop, post, replyId } = await janIsAnswered('Come and see: https://acme.example')
    const published = x.post(x.shop, '@jan Come and see: https://acme.example/', { inReplyTo: post.id })
    await shop.poll()
    expect(shop.delivery(replyId)).toMatchObject({ state: 'sent', remoteId: published.id, confirmedBy: 'readBack' })
    expect(
      shop
        .onlyEntry()
        .heads.map(({ id }) => id)
        .slice(1),
    ).toEqual([replyId])
    expect(shop.onlyEntry().waitingSince).toBeNull()
  })

  it('and marked as sent is not shown again when the timeline brings it', async () => {
    const { x, shop, post, replyId } = await janIsAnswered('Come and see')
    x.post(x.shop, '@jan Come and see', { inReplyTo: post.id })
    expect((await shop.outbox.markSent(replyId)).ok).toBe(true)
    await shop.poll()
    shop.pass(6 * minute)
    await shop.poll()
    expect(shop.onlyEntry().heads.map(({ remoteId }) => remoteId)).toEqual([post.id, `owner:${replyId}`])
  })

  it('in other words in the end is what the timeline brought when the owner marks it as sent', async () => {
    const { x, shop, post, replyId } = await janIsAnswered('Come and see')
    const published = x.post(x.shop, '@jan Come by and see', { inReplyTo: post.id })
    await shop.poll()
    expect(shop.delivery(replyId)).toMatchObject({ state: 'handedOver' })
    expect((await shop.outbox.markSent(replyId)).ok).toBe(true)
    expect(shop.delivery(replyId)).toMatchObject({ state: 'sent', remoteId: published.id })
    const messages = await shop.messages(shop.onlyEntry().conversation.id)
    expect(messages.map(({ text }) => text)).toEqual(['Is Acme Pottery any good?', '@jan Come by and see'])
  })
})
