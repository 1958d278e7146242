import { describe, expect, it } from 'vitest'

import { fail } from '#shared/domain/result'
import { nextReady } from '#shared/domain/outbox/nextReady'
import type { Change } from '#shared/domain/shop/change'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { openedShop } from '#test/builders/aShop'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aReply, deliveries } from '#test/builders/replies'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { importedAt, importing, openReplyReason, previewing, shopJson } from './exportStage'
import { aSource } from './memoryExport'

const arrived = (number: number): Change => ({
  type: 'messageArrived',
  message: aMessage({ id: `m${number}`, remoteId: `${number}`, sentAt: number, receivedAt: number }),
})
const many = Array.from({ length: 1_000 }, (_, index) => arrived(1_000 + index))
const cursor = { mentions: '1999' }
const full: readonly Change[] = [
  ...openedShop,
  { type: 'cursorMoved', accountId: 'x:shop', cursor },
  ...many,
  { type: 'replyQueued', reply: aReply() },
  { type: 'replyQueued', reply: aReply({ id: 'sent', delivery: { ...deliveries.sent, sentAt: importedAt } }) },
]

const exportOf = (changes: readonly Change[]) => shopJson(createMemoryStore(changes))

describe('an import', () => {
  it('tells what came, and that it is done', async () => {
    const store = createMemoryStore()
    const seen: unknown[] = []
    const source = aSource(await exportOf(full))
    const outcome = await importing(store, source, { onProgress: (progress) => seen.push(progress) })
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        added: { accounts: 1, identities: 1, customers: 1, conversations: 1, messages: 1_001, replies: 2 },
        clashing: 0,
        orphaned: 0,
        stoppedReplies: 1,
        unreadable: { count: 0 },
        isCutShort: false,
      },
    })
    expect(seen).toEqual([{ done: 1, total: 1 }])
    expect(source.openCount()).toBe(0)
  })

  it('comes in commits of at most 50 changes', async () => {
    const store = createMemoryStore()
    await importing(store, aSource(await exportOf(full)))
    expect(Math.max(...store.log.map((changes) => changes.length))).toBeLessThanOrEqual(50)
  })

  it('changes nothing a second time, nor in the shop it was exported from', async () => {
    const json = await exportOf(full)
    const store = createMemoryStore()
    await importing(store, aSource(json))
    const origin = createMemoryStore(full)
    for (const shop of [store, origin]) {
      const commits = shop.log.length
      expect(await importing(shop, aSource(json))).toMatchObject({ ok: true, value: { added: { messages: 0 } } })
      expect(shop.log).toHaveLength(commits)
    }
  })

  it('goes on after the disk has refused in the middle', async () => {
    const json = await exportOf(full)
    const store = createMemoryStore()
    let count = 0
    const commit: typeof store.commit = (decide) => {
      if ((count += 1) === 5) store.failNextCommit({ code: 'diskFull' })
      return store.commit(decide)
    }
    expect(await importing({ ...store, commit }, aSource(json))).toEqual(fail({ code: 'diskFull' }))
    const before = store.shop().conversations.get('conversation')?.heads.length ?? 0
    expect(before).toBeLessThan(1_001)
    expect(store.shop().accounts.get('x:shop')?.cursor).toEqual({})

    expect(await importing(store, aSource(json))).toMatchObject({
      ok: true,
      value: { added: { messages: 1_001 - before }, known: { messages: before } },
    })
    expect(store.shop().accounts.get('x:shop')?.cursor).toEqual(cursor)
  })

  it('can be cancelled between commits', async () => {
    const store = createMemoryStore()
    const controller = new AbortController()
    store.onCommit(() => controller.abort())
    const source = aSource(await exportOf(full))
    expect(await importing(store, source, { signal: controller.signal })).toEqual(fail({ code: 'importCancelled' }))
    expect(store.log).toHaveLength(1)
    expect(source.openCount()).toBe(0)
  })

  it('joins a shop that knows some of it under other ids, and keeps what is there', async () => {
    const own: readonly Change[] = [
      { type: 'accountConnected', account: anAccount({ handle: 'ours', cursor: { mentions: '5' } }) },
      { type: 'identitySeen', identity: anIdentity({ displayName: 'Marta K.' }) },
      { type: 'customerMet', customer: aCustomer({ id: 'own-customer' }) },
      { type: 'conversationOpened', conversation: aConversation({ id: 'own', customerId: 'own-customer' }) },
      { type: 'messageArrived', message: aMessage({ id: 'own-message', conversationId: 'own' }) },
      { type: 'conversationOpened', conversation: aConversation({ id: 'other', threadId: 'other' }) },
    ]
    const store = createMemoryStore(own)
    const outcome = await importing(store, aSource(await exportOf(full)))
    const shop = store.shop()

    expect(outcome).toMatchObject({
      ok: true,
      value: { added: { conversations: 0, messages: 1_000, replies: 2 }, known: { conversations: 1, messages: 1 } },
    })
    expect([...shop.conversations.keys()].toSorted()).toEqual(['other', 'own'])
    expect(shop.conversations.get('own')?.heads).toHaveLength(1_001)
    expect(shop.accounts.get('x:shop')).toMatchObject({
      handle: 'ours',
      signInEndedAt: null,
      cursor: { mentions: '5' },
    })
    expect(shop.identities.get('x:customer')?.displayName).toBe('Marta K.')
    expect(shop.replies.get('reply')?.conversationId).toBe('own')
  })

  it('never moves the cursor of an account that is signed in', async () => {
    const store = createMemoryStore([{ type: 'accountConnected', account: anAccount() }])
    await importing(store, aSource(await exportOf(full)))
    expect(store.shop().accounts.get('x:shop')?.cursor).toEqual({})
  })

  it('reports a conversation whose id means another thread, and leaves the shop’s alone', async () => {
    const own = [...openedShop.slice(0, 3), { ...openedShop[3], conversation: aConversation({ threadId: 'else' }) }]
    const store = createMemoryStore(own as Change[])
    const outcome = await importing(store, aSource(await exportOf(openedShop)))
    expect(outcome).toMatchObject({ ok: true, value: { added: { conversations: 0, messages: 0 }, clashing: 2 } })
    expect(store.log).toHaveLength(1)
  })
})

describe('a reply that was on its way', () => {
  it.each(['queued', 'sending', 'waiting', 'unconfirmed', 'handedOver'] as const)(
    'as %s is never ready to be sent, not even once its account is signed in again',
    async (state) => {
      const reply = aReply({ delivery: deliveries[state] })
      const json = await exportOf([...openedShop, { type: 'replyQueued', reply }])
      const store = createMemoryStore([{ type: 'accountConnected', account: anAccount() }])
      await importing(store, aSource(json))

      expect(nextReady(store.shop(), Number.MAX_SAFE_INTEGER)).toEqual([])
      expect(store.shop().replies.get('reply')).toMatchObject({
        text: reply.text,
        delivery: { state: 'failed', reason: openReplyReason },
      })
    },
  )
})

describe('a preview', () => {
  it('tells what an import then does, and writes nothing', async () => {
    const json = await exportOf(full)
    for (const initial of [[], openedShop, full]) {
      const store = createMemoryStore(initial)
      const commits = store.log.length
      const preview = await previewing(store, aSource(json))
      expect(store.log).toHaveLength(commits)
      expect(await importing(store, aSource(json))).toEqual(preview)
    }
  })
})

describe('a file from outside', () => {
  it.each(['', '[]', 'null', '{"a":1}', '[\n{"type":"settings","settings":{}}\n]', '\u0000\u0001\u0002'])(
    'is refused where it is no export: %j',
    async (text) => {
      const store = createMemoryStore()
      expect(await importing(store, aSource(text))).toEqual(fail({ code: 'notAnExport' }))
      expect(store.log).toEqual([])
    },
  )

  it('of a newer version is refused', async () => {
    const json = (await exportOf(full)).replace('"version":1', '"version":2')
    const newer = fail({ code: 'exportIsNewer', version: 2 })
    expect(await importing(createMemoryStore(), aSource(json))).toEqual(newer)
    expect(await previewing(createMemoryStore(), aSource(json))).toEqual(newer)
  })

  it('that is cut anywhere gives what it has, says so, and keeps the cursor back', async () => {
    const json = await exportOf([...openedShop, { type: 'cursorMoved', accountId: 'x:shop', cursor }])
    const bytes = new TextEncoder().encode(json)
    const endsAt = json.indexOf('{"type":"end"')
    for (let length = json.indexOf('\n', 2) + 1; length < bytes.byteLength; length += 7) {
      const store = createMemoryStore()
      const outcome = await importing(store, aSource(bytes.subarray(0, length)))
      const isCutShort = length < endsAt || !json.slice(endsAt, length).includes('}}')
      expect(outcome).toMatchObject({ ok: true, value: { isCutShort } })
      if (isCutShort) expect(store.shop().accounts.get('x:shop')?.cursor ?? {}).toEqual({})
      await importing(store, aSource(json))
      expect(store.shop().conversations.get('conversation')?.heads).toHaveLength(1)
    }
  })

  it('that has lost a line leaves the cursor where it was, so that the network may fill the gap', async () => {
    const json = await exportOf([...openedShop, { type: 'cursorMoved', accountId: 'x:shop', cursor }])
    const store = createMemoryStore()
    await importing(store, aSource(json.replace('"type":"message"', '"type":"massage"')))
    expect(store.shop().accounts.get('x:shop')?.cursor).toEqual({})
  })

  it('with damage in the middle loses that line and what hangs on it, no more, and counts it', async () => {
    const lines = (await exportOf([...openedShop, arrived(2_000)])).split('\n')
    const at = lines.findIndex((line) => line.includes('"type":"message"'))
    const damaged = lines.with(at, '{"type":"message","message":{"__proto__":{"id":"x"}}},').join('\n')
    const store = createMemoryStore()
    expect(await importing(store, aSource(damaged))).toMatchObject({
      ok: true,
      value: { added: { messages: 1 }, unreadable: { count: 1, firstLines: [at + 1] }, isCutShort: false },
    })
    const headless = lines.filter((line) => !line.includes('"type":"conversation"')).join('\n')
    expect(await importing(createMemoryStore(), aSource(headless))).toMatchObject({
      ok: true,
      value: { added: { messages: 0 }, orphaned: 2 },
    })
  })

  it('with a line of 50 MB or bytes that are not text goes on after it', async () => {
    const json = await exportOf(openedShop)
    const huge = new Uint8Array(50 * 1024 * 1024).fill(120)
    const [head = '', ...rest] = json.split('\n').slice(1)
    const encoder = new TextEncoder()
    const pieces = [
      encoder.encode(`[\n${head}\n`),
      huge,
      new Uint8Array([10, 0xff, 0xfe, 10]),
      encoder.encode(rest.join('\n')),
    ]
    const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0))
    let at = 0
    for (const piece of pieces) {
      bytes.set(piece, at)
      at += piece.byteLength
    }
    expect(await importing(createMemoryStore(), aSource(bytes, 64 * 1024))).toMatchObject({
      ok: true,
      value: { added: { messages: 1 }, unreadable: { count: 2 }, isCutShort: false },
    })
  })

  it('that cannot be opened or read says why and is let go of', async () => {
    const refused = fail({ code: 'diskTrouble' as const, reason: 'EIO' })
    expect(await importing(createMemoryStore(), { ...aSource(''), open: async () => refused })).toEqual(refused)
    let isClosed = false
    const reader = {
      read: async () => refused,
      close: async () => {
        isClosed = true
      },
    }
    const source = { ...aSource(''), open: async () => ({ ok: true as const, value: reader }) }
    expect(await importing(createMemoryStore(), source)).toEqual(refused)
    expect(isClosed).toBe(true)
  })
})
