import { beforeEach, describe, expect, it } from 'vitest'

import type { Cursor } from '#shared/domain/accounts/account'
import { channelIdSchema, type ChannelId } from '#shared/domain/accounts/channelId'
import { defaultAccountOptions } from '#shared/domain/accounts/defaultAccountOptions'
import { arrivalSchema, type MessageArrival } from '#shared/domain/conversations/arrival'
import { costSchema } from '#shared/domain/costs/cost'
import { profileSchema } from '#shared/domain/customers/profile'
import type { Channel, OutgoingReply, Page } from '../../../../src/main/channels/channel'
import { createSampleChannel } from '../../../../src/main/channels/sample/index'

const openedAt = Date.UTC(2026, 10, 22, 9)
const minute = 60_000
const session = { remoteUserId: 'sample', secrets: {}, expiresAt: null }
const plenty = { leftUsd: Infinity, limitUsd: Infinity }
const browser = { open: async () => ({ ok: true as const, value: undefined }), signal: new AbortController().signal }

let now = openedAt
beforeEach(() => {
  now = openedAt
})

function channelOn(channelId: ChannelId): Channel {
  return createSampleChannel({ channelId, now: () => now, openedAt })
}

async function page(channel: Channel, cursor: Cursor): Promise<Page> {
  const fetched = await channel.fetchNew(session, { cursor, options: defaultAccountOptions, budget: plenty })
  if (!fetched.ok) throw new Error(fetched.error.code)
  return fetched.value
}

async function catchUp(channel: Channel, from: Cursor = {}): Promise<{ arrivals: Page['arrivals']; cursor: Cursor }> {
  const first = await page(channel, from)
  if (!first.hasMore) return first
  const rest = await catchUp(channel, first.cursor)
  return { arrivals: [...first.arrivals, ...rest.arrivals], cursor: rest.cursor }
}

const messagesOf = (arrivals: Page['arrivals']): MessageArrival[] =>
  arrivals.flatMap((arrival) => (arrival.type === 'message' ? [arrival] : []))

function replyTo(message: MessageArrival, id: string): OutgoingReply {
  return {
    id,
    text: 'I am looking into it.',
    isPrivate: message.kind === 'directMessage' || message.kind === 'mail',
    pictures: [],
    target: {
      kind: message.kind === 'mail' ? 'mail' : message.kind === 'directMessage' ? 'directMessage' : 'post',
      threadId: message.threadId,
      inReplyToRemoteId: message.remoteId,
      recipientRemoteId: message.customer.remoteId,
      recipientHandle: message.customer.handle,
      recipientName: message.customer.displayName,
    },
  }
}

async function inThread(channel: Channel, threadId: string): Promise<MessageArrival> {
  const { arrivals } = await catchUp(channel)
  const found = messagesOf(arrivals).findLast((one) => one.threadId === threadId && one.direction === 'in')
  if (!found) throw new Error(`no thread ${threadId}`)
  return found
}

describe('fetching', () => {
  it('hands over the past in pages of 50, with what the shop itself had answered', async () => {
    const channel = channelOn('x')
    const first = await page(channel, {})
    expect(first.arrivals.length).toBeLessThanOrEqual(50)
    const all = await catchUp(channel)
    expect(messagesOf(all.arrivals).some((one) => one.direction === 'out')).toBe(true)
    expect(messagesOf(all.arrivals).every((one) => one.sentAt <= openedAt)).toBe(true)
  })

  it('hands over nothing twice and keeps its cursor while nothing happens', async () => {
    for (const channelId of channelIdSchema.options) {
      const channel = channelOn(channelId)
      const { cursor } = await catchUp(channel)
      const again = await page(channel, cursor)
      expect(again.arrivals).toEqual([])
      expect(again.cursor).toEqual(cursor)
    }
  })

  it('brings further messages as the clock of the shop moves on', async () => {
    const before = await Promise.all(channelIdSchema.options.map((id) => catchUp(channelOn(id))))
    now = openedAt + 90 * minute
    const after = await Promise.all(
      channelIdSchema.options.map((id, index) => catchUp(channelOn(id), before[index]?.cursor)),
    )
    expect(after.flatMap((one) => one.arrivals).length).toBeGreaterThanOrEqual(25)
  })

  it('charges for reading on X only, each thing dated to the day it was read', async () => {
    const read = await page(channelOn('x'), {})
    expect(read.costs.length).toBeGreaterThan(read.arrivals.length)
    for (const cost of read.costs) expect(costSchema.parse(cost).usd).toBeGreaterThan(0)
    expect(new Set(read.costs.map((cost) => new Date(cost.at).getUTCDate())).size).toBeGreaterThan(1)
    expect((await page(channelOn('mastodon'), {})).costs).toEqual([])
  })

  it('stops before the limit of the owner is passed', async () => {
    const budget = { leftUsd: 0.01, limitUsd: 0.5 }
    const refused = await channelOn('x').fetchNew(session, { cursor: {}, options: defaultAccountOptions, budget })
    expect(refused).toEqual({ ok: false, error: { code: 'spendingLimitReached', limitUsd: 0.5 } })
  })
})

describe('answering', () => {
  it('accepts a reply under an id that follows from the id of the reply', async () => {
    const channel = channelOn('x')
    const reply = replyTo(await inThread(channel, 'gift-in-pieces'), 'r1')
    const outcome = await channel.send(session, reply)
    expect(outcome).toMatchObject({ type: 'accepted', remoteId: 'sample-reply-r1', costs: [{ usd: 0.01 }] })
    expect(await channel.send(session, reply)).toEqual(outcome)
  })

  it('charges more for a public reply with a link', async () => {
    const channel = channelOn('x')
    const reply = replyTo(await inThread(channel, 'gift-in-pieces'), 'r1')
    const outcome = await channel.send(session, { ...reply, text: 'See https://mottleandloam.example/returns' })
    expect(outcome).toMatchObject({ costs: [{ resource: 'sentPostWithLink', usd: 0.2 }] })
  })

  it('lets the customer answer some minutes later, once, in the same thread and language', async () => {
    const channel = channelOn('mail')
    const asked = await inThread(channel, 'vase-fele')
    const { cursor } = await catchUp(channel)
    await channel.send(session, replyTo(asked, 'r1'))
    now += minute
    expect(messagesOf((await page(channel, cursor)).arrivals).filter((one) => one.threadId === 'vase-fele')).toEqual([])
    now += 7 * minute
    const later = await catchUp(channel, cursor)
    const answers = messagesOf(later.arrivals).filter((one) => one.threadId === 'vase-fele')
    expect(answers).toHaveLength(1)
    expect(arrivalSchema.parse(answers[0])).toMatchObject({ direction: 'in', lang: 'fr', customer: asked.customer })
    now += 30 * minute
    const latest = await catchUp(channel, later.cursor)
    expect(messagesOf(latest.arrivals).filter((one) => one.threadId === 'vase-fele')).toEqual([])
  })

  it('still lets the customer answer after a restart', async () => {
    const before = channelOn('instagram')
    const asked = await inThread(before, 'liste-de-mariage')
    await before.send(session, replyTo(asked, 'r1'))
    const { cursor } = await catchUp(before)
    const after = channelOn('instagram')
    now += 8 * minute
    const later = await catchUp(after, cursor)
    const answers = messagesOf(later.arrivals).filter((one) => one.threadId === 'liste-de-mariage')
    expect(answers.map((one) => one.remoteId)).toEqual(['liste-de-mariage-to-r1'])
  })

  it('answers in private in words of its own each time, and falls silent after three', async () => {
    const channel = channelOn('facebook')
    const asked = await inThread(channel, 'hannah-message')
    let cursor = (await catchUp(channel)).cursor
    const texts: string[] = []
    for (const id of ['r1', 'r2', 'r3', 'r4']) {
      await channel.send(session, replyTo(asked, id))
      now += 10 * minute
      const later = await catchUp(channel, cursor)
      cursor = later.cursor
      texts.push(
        ...messagesOf(later.arrivals)
          .filter((one) => one.threadId === 'hannah-message')
          .map((one) => one.text),
      )
    }
    expect(texts).toHaveLength(3)
  })

  it('finds the right customer among several in one thread', async () => {
    const channel = channelOn('facebook')
    const { arrivals, cursor } = await catchUp(channel)
    const asked = messagesOf(arrivals).find(
      (one) => one.threadId === 'winter-glaze-post' && one.customer.handle === 'renata.kloc',
    )
    if (!asked) throw new Error('no such comment')
    await channel.send(session, replyTo(asked, 'r1'))
    now += 8 * minute
    const later = await catchUp(channel, cursor)
    const answers = messagesOf(later.arrivals).filter((one) => one.threadId === 'winter-glaze-post')
    expect(answers.map((one) => one.customer.id)).toEqual([asked.customer.id])
  })

  it('hears nothing back from a troll', async () => {
    const channel = channelOn('x')
    const asked = await inThread(channel, 'troll-overpriced')
    const { cursor } = await catchUp(channel)
    await channel.send(session, replyTo(asked, 'r1'))
    now += 60 * minute
    const later = await catchUp(channel, cursor)
    expect(messagesOf(later.arrivals).filter((one) => one.threadId === 'troll-overpriced')).toEqual([])
  })

  it('gets an answer to about half of the public replies', async () => {
    let sent = 0
    let answered = 0
    for (const channelId of channelIdSchema.options) {
      const channel = channelOn(channelId)
      now = openedAt
      const { arrivals, cursor } = await catchUp(channel)
      const open = messagesOf(arrivals).filter((one) => one.kind !== 'directMessage' && one.kind !== 'mail')
      const threads = new Map(open.map((one) => [`${one.threadId} ${one.customer.id}`, one]))
      for (const [key, message] of threads) await channel.send(session, replyTo(message, key))
      now += 10 * minute
      const later = await catchUp(channel, cursor)
      sent += threads.size
      answered += messagesOf(later.arrivals).filter((one) => one.remoteId.includes('-to-')).length
    }
    expect(answered / sent).toBeGreaterThan(0.4)
    expect(answered / sent).toBeLessThan(0.75)
  })
})

describe('reading back', () => {
  it('finds what was sent, unless another reply has claimed it', async () => {
    const channel = channelOn('bluesky')
    const reply = replyTo(await inThread(channel, 'handle-thread'), 'r1')
    const search = { reply, startedAt: now, answeredAt: null, claimedRemoteIds: new Set<string>() }
    expect(await channel.findSent?.(session, search)).toMatchObject({ value: { remoteId: null } })
    await channel.send(session, reply)
    expect(await channel.findSent?.(session, search)).toMatchObject({ value: { remoteId: 'sample-reply-r1' } })
    const claimed = { ...search, claimedRemoteIds: new Set(['sample-reply-r1']) }
    expect(await channel.findSent?.(session, claimed)).toMatchObject({ value: { remoteId: null } })
  })
})

describe('signing in and looking up', () => {
  it('signs in without a browser and renews without end', async () => {
    const channel = channelOn('mastodon')
    const signedIn = await channel.signIn(browser, {})
    expect(signedIn).toMatchObject({ ok: true, value: { displayName: 'Mottle & Loam' } })
    expect(await channel.renew(session)).toMatchObject({ ok: true, value: { expiresAt: null } })
    expect((await channel.signOut(session)).ok).toBe(true)
  })

  it('shows the profile and last 7 days of a customer, in their language', async () => {
    const channel = channelOn('x')
    const { customer } = await inThread(channel, 'loud-voice')
    const loaded = await channel.profile?.(session, customer, plenty)
    if (!loaded?.ok) throw new Error('no profile')
    const profile = profileSchema.parse(loaded.value.profile)
    expect(profile.bio).toContain('Long lunches')
    expect(profile.posts.length).toBeGreaterThan(2)
    for (const post of profile.posts) expect(now - post.sentAt).toBeLessThanOrEqual(7 * 24 * 60 * minute)
    expect(loaded.value.costs).toHaveLength(profile.posts.length + 1)
    now += 5 * 24 * 60 * minute
    const later = await channel.profile?.(session, customer, plenty)
    if (!later?.ok) throw new Error('no profile')
    for (const post of later.value.profile.posts) expect(now - post.sentAt).toBeLessThanOrEqual(7 * 24 * 60 * minute)
  })
})
