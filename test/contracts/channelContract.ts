import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Cursor } from '#shared/domain/accounts/account'
import type { AppError } from '#shared/domain/errors'
import type { Channel, OutgoingReply, Page, SendOutcome, Session } from '../../src/main/channels/channel'

/** What befalls the next requests of a kind, until it is healed. */
export type Trouble = 'unauthorized' | 'rateLimited' | 'hotelPage' | 'serverTrouble' | 'garbage' | 'offline'

/** A channel on a stage: a network on this computer with one signed-in shop. */
export type ChannelStage = {
  readonly channel: Channel
  readonly session: Session
  now(): number
  /** Time passes, so that everything is due again. */
  waitLong(): void
  /** A customer writes to the shop; the answer is the network's id. */
  arrive(text: string): Promise<string>
  trouble(kind: Trouble, on: 'fetching' | 'sending' | 'renewing'): Promise<void>
  heal(): Promise<void>
  /** The network does what the next send asks, and its answer is lost. */
  loseNextAnswer(): void
  replyTo(remoteId: string, text: string, id: string): OutgoingReply
  /** Ids of what the network published for us with this text, oldest first. */
  published(text: string): readonly string[]
  /** How far a cursor has come, as numbers that may only grow. */
  position(cursor: Cursor): readonly bigint[]
  close(): Promise<void>
}

const budget = { leftUsd: Infinity, limitUsd: Infinity }

/** What house.md section 6 promises of every channel, whatever its network. */
export function channelContract(name: string, open: () => Promise<ChannelStage>): void {
  describe(`the ${name} channel keeps the contract of channels`, () => {
    let stage: ChannelStage
    beforeEach(async () => {
      stage = await open()
    })
    afterEach(() => stage.close())

    const fetchOnce = (cursor: Cursor) =>
      stage.channel.fetchNew(stage.session, { cursor, options: { brandTerms: [], dailyLimitUsd: null }, budget })

    async function catchUp(
      cursor: Cursor,
    ): Promise<{ pages: readonly Page[]; ids: readonly string[]; cursor: Cursor }> {
      const pages: Page[] = []
      let at = cursor
      do {
        const page = await fetchOnce(at)
        if (!page.ok) throw new Error(page.error.code)
        pages.push(page.value)
        at = page.value.cursor
      } while (pages.at(-1)?.hasMore === true && pages.length < 100)
      return { pages, ids: pages.flatMap(({ arrivals }) => arrivals.map(({ remoteId }) => remoteId)), cursor: at }
    }

    it('hands over everything that came, once, in pages without duplicates', async () => {
      const start = await catchUp({})
      const written: string[] = []
      for (let count = 0; count < 60; count += 1) written.push(await stage.arrive(`message ${count}`))
      stage.waitLong()
      const first = await catchUp(start.cursor)
      expect([...first.ids].sort()).toEqual([...written].sort())
      stage.waitLong()
      expect((await catchUp(first.cursor)).ids).toEqual([])
    })

    it('moves its cursor only forward', async () => {
      let { cursor } = await catchUp({})
      for (let round = 0; round < 3; round += 1) {
        for (let count = 0; count < 25; count += 1) await stage.arrive(`round ${round}, message ${count}`)
        stage.waitLong()
        const { pages } = await catchUp(cursor)
        for (const page of pages) {
          const [before, after] = [stage.position(cursor), stage.position(page.cursor)]
          expect(after.every((value, at) => value >= (before[at] ?? 0n))).toBe(true)
          cursor = page.cursor
        }
      }
    })

    it('starts where it was when a step is lost, so that nothing is missed', async () => {
      const { cursor } = await catchUp({})
      const id = await stage.arrive('please do not lose me')
      stage.waitLong()
      await fetchOnce(cursor)
      expect((await catchUp(cursor)).ids).toContain(id)
    })

    it('has a cursor of texts only, which survives being written down', async () => {
      await stage.arrive('hello')
      const { cursor } = await catchUp({})
      expect(JSON.parse(JSON.stringify(cursor))).toEqual(cursor)
      expect(Object.values(cursor).every((value) => typeof value === 'string')).toBe(true)
      expectNoSecret(cursor)
    })

    it.each([
      ['unauthorized', 'authExpired'],
      ['rateLimited', 'rateLimited'],
      ['offline', 'offline'],
      ['serverTrouble', 'serverTrouble'],
      ['hotelPage', 'unreadableAnswer'],
      ['garbage', 'unreadableAnswer'],
    ] as const)('fails to fetch with a reason when the network is %s', async (kind, code) => {
      await stage.arrive('waiting behind the trouble')
      await stage.trouble(kind, 'fetching')
      const page = await fetchOnce({})
      expect(page).toMatchObject({ ok: false, error: { code } })
      if (!page.ok) expectNoSecret(page.error)
      await stage.heal()
      stage.waitLong()
      expect((await catchUp({})).ids).toHaveLength(1)
    })

    it('says until when it has to wait', async () => {
      await stage.trouble('rateLimited', 'fetching')
      const page = await fetchOnce({})
      expect(!page.ok && page.error.code === 'rateLimited' && page.error.retryAt > stage.now()).toBe(true)
    })

    it.each([
      ['unauthorized', 'deferred'],
      ['rateLimited', 'deferred'],
      ['offline', 'deferred'],
      ['serverTrouble', 'interrupted'],
      ['garbage', 'interrupted'],
      ['hotelPage', 'deferred'],
    ] as const)('does not call a reply sent when the network is %s', async (kind, type) => {
      const id = await stage.arrive('a question')
      await stage.trouble(kind, 'sending')
      const outcome = await stage.channel.send(stage.session, stage.replyTo(id, 'an answer', 'r1'))
      expect(outcome.type).toBe(type)
      expect(stage.published('an answer')).toEqual([])
      expectNoSecret(reasonOf(outcome))
    })

    it('publishes a reply once and names it as the network does', async () => {
      const id = await stage.arrive('a question')
      const outcome = await stage.channel.send(stage.session, stage.replyTo(id, 'an answer', 'r1'))
      expect(stage.published('an answer')).toEqual([outcome.type === 'accepted' ? outcome.remoteId : ''])
    })

    it('reads back exactly the right one of several like it', async () => {
      const { channel, session } = stage
      const [one, other] = [await stage.arrive('a question'), await stage.arrive('another question')]
      const [first, second] = [
        stage.replyTo(one, 'the same answer', 'r1'),
        stage.replyTo(other, 'the same answer', 'r2'),
      ]
      const unsent = stage.replyTo(other, 'never sent', 'r3')
      if (!channel.findSent) return expect(channel.capabilities.safeToRepeat).toBe(true)
      const startedAt = stage.now()
      for (const reply of [first, second]) {
        stage.loseNextAnswer()
        expect((await channel.send(session, reply)).type).toBe('interrupted')
      }
      const [idOfFirst, idOfSecond] = stage.published('the same answer')
      const look = (reply: OutgoingReply, claimed: readonly (string | undefined)[]) =>
        channel.findSent?.(session, {
          reply,
          startedAt,
          answeredAt: null,
          claimedRemoteIds: new Set(claimed.filter((id) => id !== undefined)),
        })
      expect(await look(first, [])).toMatchObject({ ok: true, value: { remoteId: idOfFirst } })
      expect(await look(second, [idOfFirst])).toMatchObject({ ok: true, value: { remoteId: idOfSecond } })
      expect(await look(second, [idOfFirst, idOfSecond])).toMatchObject({ ok: true, value: { remoteId: null } })
      expect(await look(unsent, [])).toMatchObject({ ok: true, value: { remoteId: null } })
    })

    it('keeps a session through trouble on the way to renewing it', async () => {
      for (const kind of ['serverTrouble', 'hotelPage', 'garbage', 'offline', 'rateLimited'] as const) {
        await stage.trouble(kind, 'renewing')
        const renewed = await stage.channel.renew(stage.session)
        expect(renewed.ok, kind).toBe(false)
        if (!renewed.ok) {
          expect(renewed.error.code, kind).not.toBe('authExpired')
          expectNoSecret(renewed.error)
        }
        await stage.heal()
      }
      expect((await stage.channel.renew(stage.session)).ok).toBe(true)
    })

    function expectNoSecret(value: unknown): void {
      const text = JSON.stringify(value) ?? ''
      for (const secret of Object.values(stage.session.secrets).filter((one) => one.length > 12)) {
        expect(text.includes(secret)).toBe(false)
        expect(text.includes(encodeURIComponent(secret))).toBe(false)
      }
    }
  })
}

function reasonOf(outcome: SendOutcome): AppError | null {
  return outcome.type === 'accepted' ? null : outcome.reason
}
