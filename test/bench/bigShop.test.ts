import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { changeSchema, type Change } from '#shared/domain/shop/change'
import { aFolder, bytesBelow, november, opened } from '#test/main/store/shopFolder'

import { formatVersion, readLine, type LogRecord } from '../../src/main/store/logLine'
import { writeBigShop } from './bigShop'

async function recordsOf(folder: string): Promise<readonly LogRecord[]> {
  const names = await readdir(join(folder, 'log'))
  const files = await Promise.all(names.toSorted().map((name) => readFile(join(folder, 'log', name), 'utf8')))
  const lines = files.flatMap((text) => text.split('\n').slice(0, -1))
  return lines.map((line) => {
    const reading = readLine(Buffer.from(line), formatVersion)
    if (reading.state !== 'whole') throw new Error(`A line is ${reading.state}.`)
    return reading.record
  })
}

function ofType<T extends Change['type']>(records: readonly LogRecord[], type: T): Extract<Change, { type: T }>[] {
  const isOfType = (change: Change): change is Extract<Change, { type: T }> => change.type === type
  return records.flatMap(({ changes }) => changes.filter(isOfType))
}

// Thousands of messages are written and read each time: seconds on a busy machine.
describe('the big shop', { timeout: 30_000 }, () => {
  it('has as many messages as asked for, a fifth as many conversations, and tells its bytes', async () => {
    const folder = await aFolder()
    const told = await writeBigShop(folder, { messages: 2_000 })
    const records = await recordsOf(folder)
    expect(told.messages).toBe(2_000)
    expect(ofType(records, 'messageArrived')).toHaveLength(2_000)
    expect(ofType(records, 'conversationOpened')).toHaveLength(told.conversations)
    expect(told.conversations).toBeGreaterThan(320)
    expect(told.conversations).toBeLessThan(500)
    const bytes = Object.values(await bytesBelow(folder)).reduce((sum, text) => sum + text.length, 0)
    expect(told.logBytes).toBe(bytes)
  })

  it('is the same to the byte for the same seed, and another for another', async () => {
    const [one, same, other] = [await aFolder(), await aFolder(), await aFolder()]
    await writeBigShop(one, { messages: 500, seed: 7 })
    await writeBigShop(same, { messages: 500, seed: 7 })
    await writeBigShop(other, { messages: 500, seed: 8 })
    expect(await bytesBelow(same)).toEqual(await bytesBelow(one))
    expect(await bytesBelow(other)).not.toEqual(await bytesBelow(one))
  })

  it('holds only what the log may hold, numbered without a gap and in the order of time', async () => {
    const folder = await aFolder()
    await writeBigShop(folder, { messages: 2_000 })
    const records = await recordsOf(folder)
    for (const { changes } of records) for (const change of changes) expect(changeSchema.parse(change)).toEqual(change)
    expect(records.map(({ n }) => n)).toEqual(records.map((_, index) => index + 1))
    expect(records.map(({ at }) => at)).toEqual(records.map(({ at }) => at).toSorted())
  })

  it('spreads over the months up to the newest moment', async () => {
    const folder = await aFolder()
    await writeBigShop(folder, { messages: 2_000, monthsBack: 12, newestAt: november })
    const months = (await readdir(join(folder, 'log'))).toSorted()
    expect(months).toHaveLength(13)
    expect([months[0], months.at(-1)]).toEqual(['2025-11.ndjson', '2026-11.ndjson'])
    expect((await recordsOf(folder)).at(-1)?.at).toBe(new Date(november).toISOString())
  })

  it('brings messages in pages of 1 to 50, with a cursor where an account was read', async () => {
    const folder = await aFolder()
    await writeBigShop(folder, { messages: 5_000, monthsBack: 1 })
    const records = await recordsOf(folder)
    const sizes = records.map((record) => ofType([record], 'messageArrived').length).filter((size) => size > 0)
    expect(Math.min(...sizes)).toBe(1)
    expect(Math.max(...sizes)).toBeGreaterThan(20)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(50)
    expect(sizes.filter((size) => size > 5).length).toBeGreaterThan(100)
    const cursors = records.filter((record) => ofType([record], 'cursorMoved').length > 0)
    expect(cursors.every((record) => ofType([record], 'messageArrived').length > 0)).toBe(true)
  })

  it('is written in three languages with a long tail of rare words, order numbers and addresses', async () => {
    const folder = await aFolder()
    await writeBigShop(folder, { messages: 5_000 })
    const texts = ofType(await recordsOf(folder), 'messageArrived').map(({ message }) => message.text)
    const counts = new Map<string, number>()
    for (const word of texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    expect(counts.size).toBeGreaterThan(9_000)
    expect([...counts.values()].filter((count) => count <= 3).length).toBeGreaterThan(counts.size / 3)
    for (const word of ['the', 'commande', 'zamówienie']) expect(counts.get(word)).toBeGreaterThan(100)
    expect(texts.filter((text) => /SB-\d{6}/u.test(text)).length).toBeGreaterThan(250)
    expect(texts.filter((text) => /\w@\w/u.test(text)).length).toBeGreaterThan(100)
  })

  it('opens as a shop in which a few percent of the conversations wait', async () => {
    const folder = await aFolder()
    const told = await writeBigShop(folder, { messages: 5_000 })
    const { store, report } = await opened(folder)
    const { conversations, accounts, drafts, identities, customers, replies } = store.shop()
    expect(report).toMatchObject({ damagedLines: 0, missingCommits: 0, tornBytes: 0 })
    expect(conversations.size).toBe(told.conversations)
    const entries = [...conversations.values()]
    expect(entries.reduce((sum, { heads }) => sum + heads.length, 0)).toBe(5_000)
    expect(Math.max(...entries.map(({ heads }) => heads.length))).toBeGreaterThan(100)
    const waiting = entries.filter(({ waitingSince }) => waitingSince !== null).length / entries.length
    expect(waiting).toBeGreaterThan(0.025)
    expect(waiting).toBeLessThan(0.06)
    expect([accounts.size, drafts.size, customers.size]).toEqual([8, 40, identities.size])
    expect([...replies.values()].every(({ delivery }) => delivery.state === 'sent')).toBe(true)
    expect(new Set(entries.map(({ conversation }) => conversation.channelId)).size).toBe(7)
  })
})
