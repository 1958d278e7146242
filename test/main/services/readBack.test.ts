import { describe, expect, it } from 'vitest'

import { fail, ok } from '#shared/domain/result'
import { openedShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { aReply, deliveries } from '#test/builders/replies'
import { aSession, createFakeChannel } from '#test/fakes/fakeChannel'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createMemoryStore } from '#test/fakes/memoryStore'
import type { Channel, SentSearch } from '../../../src/main/channels/channel'
import { readBack } from '../../../src/main/services/readBack'

const attemptAt = 8_000_000
const ours = aMessage({ id: 'ours', remoteId: '99', direction: 'out', receivedAt: attemptAt - 1_000 })

/** Looks once for a reply that was cut off at `attemptAt`, by a clock that shows `now`. */
async function searchAt(now: number): Promise<SentSearch> {
  const searches: SentSearch[] = []
  const channel: Channel = {
    ...createFakeChannel(),
    findSent: async (_session, search) => {
      searches.push(search)
      return ok({ remoteId: null, permalink: null, costs: [] })
    },
  }
  const delivery = { ...deliveries.unconfirmed, startedAt: attemptAt }
  const reply = aReply({ queuedAt: attemptAt - 10_000, delivery })
  const store = createMemoryStore([
    ...openedShop,
    { type: 'messageArrived', message: ours },
    { type: 'replyQueued', reply },
  ])
  const means = {
    ...{ store, channel, clock: createFakeClock(now), channelById: () => channel, random: () => 0, log: () => {} },
    withSession: async <T>(_id: string, use: (session: typeof aSession) => Promise<T>) => ok(await use(aSession)),
    leaving: new AbortController().signal,
    readPicture: async () => fail({ code: 'pictureMissing' } as const),
  }
  await readBack(means, reply)
  const [search] = searches
  if (!search) throw new Error('Nobody looked')
  return search
}

describe('reading back', () => {
  it('looks from the attempt on, and never at what was here before it', async () => {
    const search = await searchAt(attemptAt + 10_000)
    expect(search.startedAt).toBe(attemptAt)
    expect([...search.claimedRemoteIds]).toContain('99')
  })

  it('names the time of what it answers by the network’s clock', async () => {
    const answered = createMemoryStore(openedShop)
      .shop()
      .conversations.get('conversation')
      ?.heads.find(({ id }) => id === 'message')
    expect((await searchAt(attemptAt + 10_000)).answeredAt).toBe(answered?.sentAt)
  })

  it('believes no time of a clock that has been set back since', async () => {
    const search = await searchAt(attemptAt - 7_000_000)
    expect(search.startedAt).toBeNull()
    expect([...search.claimedRemoteIds]).not.toContain('99')
  })
})
