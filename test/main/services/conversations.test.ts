import { describe, expect, it } from 'vitest'

import type { MessageArrival } from '#shared/domain/conversations/arrival'
import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import { fail } from '#shared/domain/result'
import { aMessageArrival, anAccount } from '#test/builders/arrivals'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createMemoryStore } from '#test/fakes/memoryStore'
import type { Channel } from '../../../src/main/channels/channel'
import { createConversations } from '../../../src/main/services/conversations'

const channel = { id: 'x', capabilities: {} } as Partial<Channel> as Channel

async function setUp(...arrivals: readonly MessageArrival[]) {
  const clock = createFakeClock()
  const account = anAccount()
  const store = createMemoryStore([{ type: 'accountConnected', account }])
  let count = 0
  await store.commit((shop) =>
    mergeArrivals(shop, account, arrivals, { now: clock.now(), newId: () => `id-${(count += 1)}` }),
  )
  const conversations = createConversations({ store, channelById: () => channel, clock })
  const id = [...store.shop().conversations.keys()].toSorted()[0] ?? ''
  return { store, clock, conversations, id }
}

describe('open', () => {
  it('tells which message a reply answers and how it can be answered', async () => {
    const { conversations, id, store } = await setUp(
      aMessageArrival({ remoteId: '10', sentAt: 1, replyRoute: 'api' }),
      aMessageArrival({ remoteId: '20', sentAt: 2, replyRoute: 'web' }),
      aMessageArrival({ remoteId: '30', sentAt: 3, direction: 'out' }),
    )
    const newest = store
      .shop()
      .conversations.get(id)
      ?.heads.find((head) => head.remoteId === '20')

    expect(await conversations.open(id)).toMatchObject({
      ok: true,
      value: { replyRoute: 'web', answersMessageId: newest?.id },
    })
  })

  it('answers the last message that is still there', async () => {
    const { conversations, id, store } = await setUp(
      aMessageArrival({ remoteId: '10', sentAt: 1, replyRoute: 'api' }),
      aMessageArrival({ remoteId: '20', sentAt: 2, replyRoute: 'web' }),
    )
    const gone =
      store
        .shop()
        .conversations.get(id)
        ?.heads.find((head) => head.remoteId === '20')?.id ?? ''
    await store.commit(() => [{ type: 'messageDeleted', conversationId: id, messageId: gone, deletedAt: 5 }])

    expect(await conversations.open(id)).toMatchObject({ ok: true, value: { replyRoute: 'api' } })
  })

  it('still opens when its account has been disconnected, as signed out', async () => {
    const { conversations, id, store } = await setUp(aMessageArrival())
    await store.commit(() => [{ type: 'accountDisconnected', accountId: 'x:shop', at: 1 }])

    const opened = await conversations.open(id)
    expect(opened.ok && opened.value.account.signInEndedAt).not.toBeNull()
  })

  it('shows the other conversations of the same customer', async () => {
    const { conversations, id } = await setUp(
      aMessageArrival(),
      aMessageArrival({ remoteId: '20', threadId: 'second', text: 'Another matter' }),
    )

    const opened = await conversations.open(id)
    expect(opened.ok && opened.value.others.map((row) => row.snippet)).toEqual(['Another matter'])
  })

  it('finds nothing where nothing is', async () => {
    const { conversations } = await setUp()
    expect(await conversations.open('gone')).toEqual(fail({ code: 'notFound' }))
  })
})

describe('the marks', () => {
  it('write a reading mark only when there was something to read', async () => {
    const { conversations, id, store } = await setUp(aMessageArrival())
    await conversations.markRead(id)
    const written = store.log.length
    await conversations.markRead(id)

    expect(store.shop().conversations.get(id)?.unreadCount).toBe(0)
    expect(store.log.length).toBe(written)
  })
})
