import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { inboxRows } from '#shared/domain/conversations/inboxRows'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { shopAsData } from '#test/builders/shopAsData'

import { openStore } from '../../../src/main/store/openStore'
import { aFolder, bytesBelow, november, opened } from './shopFolder'

const firstOf = (folder: string) => join(folder, 'first.json')
const indexOf = (folder: string) => join(folder, 'index.ndjson')
const conversations = 300

/** One conversation in which a customer wrote, a minute after the one before. */
function aThread(at: number): Change[] {
  const identityId = `x:p${at}`
  const conversation = aConversation({ id: `c${at}`, threadId: `t${at}`, customerId: `u${at}`, identityId })
  return [
    { type: 'identitySeen', identity: anIdentity({ id: identityId, displayName: `Zoë 🧶 ${at}` }) },
    { type: 'customerMet', customer: aCustomer({ id: `u${at}`, identityIds: [identityId] }) },
    { type: 'conversationOpened', conversation },
    aWord(at, 0),
  ]
}

function aWord(at: number, count: number): Change {
  const sentAt = november + (count * conversations + at) * 60_000
  const message = aMessage({ id: `m${at}-${count}`, conversationId: `c${at}`, remoteId: `r${at}-${count}`, sentAt })
  return { type: 'messageArrived', message: { ...message, receivedAt: sentAt } }
}

/** A shop with its index and its first screen, closed. */
async function aClosedShop(): Promise<string> {
  const folder = await aFolder()
  const { store } = await opened(folder, { refreshBytes: 10_000 })
  await store.commit(() => [{ type: 'accountConnected', account: anAccount() }])
  await Promise.all(Array.from({ length: conversations }, (_, at) => store.commit(() => aThread(at))))
  await store.close()
  return folder
}

function page(shop: Shop) {
  return inboxRows(shop, { lane: 'inbox', offset: 0, limit: 50 }, november + 3_600_000)
}

/** The first rows as they are at once, how many conversations are there then, and the whole shop. */
async function openAtOnce(folder: string) {
  const outcome = await openStore({ folder, now: () => november })
  if (!outcome.ok) throw new Error(outcome.error.code)
  const { store } = outcome.value
  const first = { page: page(store.shop()), loaded: store.shop().conversations.size }
  expect(await store.ready()).toEqual({ ok: true, value: undefined })
  const whole = { page: page(store.shop()), data: shopAsData(store.shop()) }
  await store.close()
  return { first, whole }
}

describe('the first screen', () => {
  it('is there at once, whatever state the index is in', async () => {
    const folder = await aClosedShop()
    await writeFile(indexOf(folder), 'damaged\n')
    const { first, whole } = await openAtOnce(folder)
    expect(first.page.rows).toHaveLength(50)
    expect(first.page).toEqual(whole.page)
    expect(first.page.total).toBe(conversations)
    expect(first.loaded).toBeLessThan(100)
    expect(Object.keys(whole.data.conversations)).toHaveLength(conversations)
  })

  it('is right however old it is when the program is killed, with an index of any age or none', async () => {
    const closed = await aClosedShop()
    const step = fc.record({
      do: fc.constantFrom('write', 'open', 'done', 'done', 'again', 'tag', 'keep'),
      at: fc.oneof(fc.nat(60), fc.nat(60), fc.nat(conversations - 1)),
    })
    const erase = fc.record({ do: fc.constant('erase'), at: fc.nat(conversations - 1) })
    const rare = fc.record({ do: fc.constantFrom('mute', 'hear'), at: fc.nat(conversations - 1) })
    const steps = fc.array(
      fc.oneof({ weight: 20, arbitrary: step }, { weight: 1, arbitrary: erase }, { weight: 2, arbitrary: rare }),
      { maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), fc.boolean(), async (list, hasIndex, isReopened) => {
        const folder = await aFolder()
        await cp(closed, folder, { recursive: true })
        let { store } = await opened(folder)
        let kept = await readFile(firstOf(folder))
        for (const [count, { do: what, at }] of list.entries()) {
          if (what === 'keep' && isReopened) {
            await store.close()
            ;({ store } = await opened(folder))
            kept = await readFile(firstOf(folder))
          } else await store.commit((shop) => changesOf(shop, what, at, count + 1))
        }
        const expected = shopAsData(store.shop())
        const killed = await aFolder()
        await cp(folder, killed, { recursive: true })
        await rm(join(killed, 'lock'))
        await writeFile(firstOf(killed), kept)
        if (!hasIndex) await rm(indexOf(killed))
        await store.close()
        const { first, whole } = await openAtOnce(killed)
        expect(whole.data).toEqual(expected)
        expect(first.page).toEqual(whole.page)
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('knows that rows which moved down since have others before them', async () => {
    const folder = await aClosedShop()
    const { store } = await opened(folder)
    for (let at = 0; at < 10; at += 1) await store.commit((shop) => changesOf(shop, 'again', at, 2))
    const killed = await aFolder()
    await cp(folder, killed, { recursive: true })
    await rm(join(killed, 'lock'))
    const { first } = await openAtOnce(killed)
    expect(first.page.rows.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, at) => `c${at + 10}`))
  })

  it('is thrown away when it is damaged or of another log, and made again when the shop is closed', async () => {
    const folder = await aClosedShop()
    const expected = (await openAtOnce(folder)).whole
    const good = await readFile(firstOf(folder))
    const bad = [
      ...Array.from({ length: 20 }, (_, count) => good.subarray(0, Math.floor((good.byteLength * count) / 20))),
      ...Array.from({ length: 20 }, (_, count) => flipped(good, Math.floor((good.byteLength * count) / 20))),
      ...['null\n', '[]\n', '{}\n', '\0'.repeat(5_000)].map((text) => Buffer.from(text)),
      Buffer.concat([good, good]),
      Buffer.from(good.toString('latin1').replace('"lastNumber":301', '"lastNumber":300'), 'latin1'),
    ]
    for (const bytes of bad) {
      await writeFile(firstOf(folder), bytes)
      const { first, whole } = await openAtOnce(folder)
      expect(first.page).toEqual(expected.page)
      expect(whole).toEqual(expected)
      expect((await readFile(firstOf(folder))).equals(good)).toBe(true)
    }
  }, 60_000)

  it('is thrown away when the log was cut before its end, or is another of the same length', async () => {
    const folder = await aClosedShop()
    const log = join(folder, 'log', '2026-11.ndjson')
    const [good, text] = [await readFile(firstOf(folder)), await readFile(log, 'utf8')]
    const lines = text.split('\n')
    for (const other of [`${lines.slice(0, -6).join('\n')}\n`, lines.toReversed().join('\n').slice(1).concat('\n')]) {
      await writeFile(log, other)
      await writeFile(firstOf(folder), good)
      const { first, whole } = await openAtOnce(folder)
      expect(first.page).toEqual(whole.page)
    }
  })

  it('hides no damage that lies before it: the report is right once all of the shop is there', async () => {
    const folder = await aClosedShop()
    const index = await readFile(indexOf(folder))
    const { store } = await opened(folder, { refreshBytes: Number.POSITIVE_INFINITY })
    for (let at = 0; at < 3; at += 1) await store.commit((shop) => changesOf(shop, 'write', at, 7))
    await store.close()
    await writeFile(indexOf(folder), index)
    const log = join(folder, 'log', '2026-11.ndjson')
    await writeFile(log, (await readFile(log, 'utf8')).replace('"m1-7"', '"m9-7"'))
    const nothing = { damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0, tornBytes: 0 }

    for (const newlyDamagedLines of [1, 0]) {
      const outcome = await openStore({ folder, now: () => november, refreshBytes: Number.POSITIVE_INFINITY })
      if (!outcome.ok) throw new Error(outcome.error.code)
      const { store: again, upkeep, report } = outcome.value
      expect(report).toEqual(nothing)
      await again.ready()
      expect(upkeep.report()).toEqual({ ...nothing, damagedLines: 1, newlyDamagedLines, missingCommits: 1 })
      expect(again.shop().conversations.get('c1')?.heads).toHaveLength(1)
      expect(again.shop().conversations.get('c2')?.heads).toHaveLength(2)
      await again.close()
    }
    expect(Object.keys(await bytesBelow(join(folder, 'set-aside')))).toHaveLength(1)
  })

  it('keeps in the report what was cut off behind it, and cuts it once', async () => {
    const folder = await aClosedShop()
    const log = join(folder, 'log', '2026-11.ndjson')
    await writeFile(log, 'garbage\nand an unfinished line', { flag: 'a' })
    const { upkeep, report, store } = await opened(folder)
    expect(report).toEqual({ damagedLines: 1, newlyDamagedLines: 1, missingCommits: 1, tornBytes: 22 })
    expect(upkeep.report()).toEqual(report)
    await store.close()
    expect(await readFile(log, 'utf8')).not.toContain('unfinished')
  })

  it('is not written again where nothing has happened since', async () => {
    const folder = await aClosedShop()
    const before = await stat(firstOf(folder))
    await openAtOnce(folder)
    expect((await stat(firstOf(folder))).ino).toBe(before.ino)
    const { store } = await opened(folder)
    await store.commit((shop) => changesOf(shop, 'write', 3, 1))
    await store.close()
    expect((await stat(firstOf(folder))).ino).not.toBe(before.ino)
  })

  it('is not kept for a shop without an index: all of its log is looked at in each start', async () => {
    const folder = await aFolder()
    const { store } = await opened(folder)
    await store.commit(() => aThread(1))
    await store.close()
    await expect(stat(firstOf(folder))).rejects.toThrow('ENOENT')
  })
})

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 4
  return copy
}

function changesOf(shop: Shop, what: string, at: number, count: number): Change[] {
  const conversationId = `c${at}`
  if (what === 'open') return aThread(conversations + at + count * 1_000)
  if (!shop.conversations.has(conversationId)) return []
  switch (what) {
    case 'write':
      return [aWord(at, count)]
    case 'done':
      return [{ type: 'conversationDone', conversationId, at: november + count * conversations * 60_000 }]
    // Put aside, and written in again since: it waits last now.
    case 'again': {
      const doneAt = november + count * conversations * 60_000
      return [{ type: 'conversationDone', conversationId, at: doneAt }, aWord(at, count + 1)]
    }
    case 'tag':
      return [{ type: 'conversationTagged', conversationId, tags: ['late'], at: 1 }]
    case 'mute':
    case 'hear': {
      const customer = shop.customers.get(`u${at}`)
      return customer ? [{ type: 'customerMet', customer: { ...customer, isMuted: what === 'mute' } }] : []
    }
    case 'erase':
      return [{ type: 'customerErased', customerId: `u${at}`, at: 1 }]
    default:
      return []
  }
}
