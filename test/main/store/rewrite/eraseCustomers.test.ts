import { link, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'

import { checkedText } from '../../../../src/main/store/lineChecksum'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { begunErasures } from '../../../../src/main/store/rewrite/erasurePlan'
import { eraseCustomers } from '../../../../src/main/store/rewrite/eraseCustomers'
import { removeLeftOvers } from '../../../../src/main/store/rewrite/removeLeftOvers'
import { createFaultyDisk } from '../faultyDisk'
import { bytesBelow } from '../shopFolder'
import { aLog, line, means, replay, takeOver } from './aLog'
import { canaries, comesBack, december, herCustomerId, november } from './twoCustomers'

const [first, second] = ['2026-11.ndjson', '2026-12.ndjson']

/** The shop with two backups that share a file, and copies of damage: one of hers, one of another's. */
async function aShop(more: readonly Change[] = []): Promise<string> {
  const folder = await aLog({ [first]: november, [second]: more.length > 0 ? [...december, more] : december })
  await mkdir(join(folder, 'set-aside'))
  await writeFile(
    join(folder, 'set-aside', 'hers'),
    '"changes":[{"type":"messageArrived","conversationId":"conversation-zofia","te',
  )
  await writeFile(join(folder, 'set-aside', 'hers too'), 'quoted \\"@ZofiaZet\\" somewhere')
  await writeFile(join(folder, 'set-aside', 'not hers'), '{"type":"messageArrived","conversationId":"other"')
  await aBackup(folder, 'one', [first])
  await aBackup(folder, 'two', [first, second], 'one')
  return folder
}

async function aBackup(folder: string, name: string, files: readonly string[], sharing?: string): Promise<void> {
  const log = join(folder, 'backups', name, 'log')
  await mkdir(log, { recursive: true })
  const listed = []
  for (const file of files) {
    const bytes = await readFile(join(folder, 'log', file))
    const shared = sharing ? join(folder, 'backups', sharing, 'log', file) : ''
    const isShared = sharing !== undefined && file === first
    await (isShared ? link(shared, join(log, file)) : writeFile(join(log, file), bytes))
    listed.push({ name: file, size: bytes.byteLength, crc32: crc32(bytes).toString(16).padStart(8, '0') })
  }
  const manifest = { format: 'shopbell-backup', version: 1, number: 1, madeAt: 1, reason: 'daily', appVersion: '1' }
  const counts = { lastNumber: 5, conversations: 2, messages: 5 }
  await writeFile(
    join(folder, 'backups', name, 'backup.json'),
    JSON.stringify({ ...manifest, files: listed, ...counts }),
  )
}

/** Her customer's id stays in the line that says she was erased and in keys of costs; another has her very name. */
const allowed = new RegExp(
  [
    '"customerId":"customer-zofia","at"',
    'erased:customer-zofia:',
    `"handle":"otherzofia","displayName":${JSON.stringify(Buffer.from('Zofia "Zosia" Zięba').toString('latin1')).replaceAll('\\', '\\\\')}`,
  ].join('|'),
  'gu',
)

/** Where any of them is found below the folder, in whatever spelling. */
async function traces(folder: string): Promise<readonly string[]> {
  const found = []
  for (const [path, bytes] of Object.entries(await bytesBelow(folder))) {
    const text = bytes.replaceAll(allowed, '').toLowerCase()
    for (const canary of canaries) {
      if (spellings(canary).some((spelling) => text.includes(spelling))) found.push(`${path}: ${canary}`)
    }
  }
  return found
}

function spellings(canary: string): readonly string[] {
  const inside = Buffer.from(`.${canary}`).toString('base64').slice(2, -4)
  const all = [
    canary,
    JSON.stringify(canary).slice(1, -1),
    encodeURIComponent(canary),
    Buffer.from(canary).toString('base64').slice(0, -4),
    inside,
  ]
  return all.map((spelling) => Buffer.from(spelling).toString('latin1').toLowerCase())
}

async function isSound(folder: string, backup: string): Promise<boolean> {
  const root = join(folder, 'backups', backup)
  const manifest = JSON.parse(await readFile(join(root, 'backup.json'), 'utf8'))
  const names = manifest.files.map(({ name }: { name: string }) => name)
  expect(await readdir(join(root, 'log'))).toEqual(names)
  for (const file of manifest.files) {
    const bytes = await readFile(join(root, 'log', file.name))
    if (bytes.byteLength !== file.size) return false
    if (crc32(bytes).toString(16).padStart(8, '0') !== file.crc32) return false
  }
  return true
}

/** What is left says the same, except for what costs are counted by. */
async function replayed(folder: string) {
  const { shop, messages, reading } = await replay(join(folder, 'log'))
  const costs = [...shop.costs].map(([id, days]) => [
    id,
    [...days].map(([day, { totalUsd, byResource, counted }]) => [day, totalUsd, byResource, counted.size]),
  ])
  const others = [...messages].filter(([key]) => !key.startsWith('conversation-zofia'))
  const withoutQuotes = others.map(([key, message]) => [key, message && { ...message, parent: null }])
  return {
    shop: { ...shop, costs, placeByRemoteKey: null },
    messages: withoutQuotes,
    reading: { missing: reading.missing, lastNumber: reading.lastNumber },
  }
}

/** Between two files of an erasure the same thing may be counted under both its names: too much, never too little. */
function withoutCosts({ shop, ...rest }: Awaited<ReturnType<typeof replayed>>) {
  return { ...rest, shop: { ...shop, costs: null } }
}

describe('an erased customer', () => {
  it('is found all over the folder before, so that the search for traces is known to work', async () => {
    const found = await traces(await aShop())
    for (const canary of canaries)
      expect(
        found.some((trace) => trace.endsWith(canary)),
        canary,
      ).toBe(true)
  })

  it('leaves no byte behind, in no file and in no spelling', async () => {
    const folder = await aShop()
    const outcome = await eraseCustomers(means(folder), [herCustomerId])
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        customerIds: [herCustomerId],
        rewrittenFiles: 2,
        removedCopies: 2,
        backups: { rewritten: 2, untouched: [] },
      },
    })
    expect(await traces(folder)).toEqual([])
    expect(await readdir(join(folder, 'log'))).toEqual(['2026-11.2.ndjson', '2026-12.2.ndjson'])
    expect(await readdir(join(folder, 'set-aside'))).toEqual(['not hers'])
    expect(await readdir(folder)).toEqual(['backups', 'log', 'set-aside'])
  })

  it('takes nothing of anybody else along, not even of one with the same name', async () => {
    const folder = await aShop()
    const before = await replayed(folder)
    await eraseCustomers(means(folder), [herCustomerId])
    const after = await replayed(folder)
    expect(after).toEqual(before)
    expect(after.shop.identities.get('x:other')?.displayName).toBe('Zofia "Zosia" Zięba')
    expect(after.messages).toHaveLength(4)
  })

  it('is no longer quoted above what others wrote', async () => {
    const folder = await aShop()
    await eraseCustomers(means(folder), [herCustomerId])
    const { messages } = await replay(join(folder, 'log'))
    const parents = ['other-message', 'other-3', 'other-4'].map((id) => messages.get(`other ${id}`)?.parent)
    expect(parents).toEqual([null, null, null])
  })

  it('leaves both backups whole, and what they shared is shared again', async () => {
    const folder = await aShop()
    await eraseCustomers(means(folder), [herCustomerId])
    expect([await isSound(folder, 'one'), await isSound(folder, 'two')]).toEqual([true, true])
    const [one, two] = await Promise.all(
      ['one', 'two'].map((name) => stat(join(folder, 'backups', name, 'log', '2026-11.2.ndjson'))),
    )
    expect(one?.ino).toBe(two?.ino)
    const manifest = JSON.parse(await readFile(join(folder, 'backups', 'one', 'backup.json'), 'utf8'))
    expect(manifest).toMatchObject({ conversations: 1, messages: 4 })
  })

  it('never turns a damaged backup into one that looks sound', async () => {
    const folder = await aShop()
    const file = join(folder, 'backups', 'two', 'log', second)
    await writeFile(file, (await readFile(file, 'utf8')).replace('I saw', 'I sow'))
    await eraseCustomers(means(folder), [herCustomerId])
    expect([await isSound(folder, 'one'), await isSound(folder, 'two')]).toEqual([true, false])
    expect(await readFile(join(folder, 'backups', 'two', 'log', '2026-12.2.ndjson'), 'utf8')).not.toContain('canary')
    expect(await traces(folder)).toEqual([])
  })

  it('is erased from lines that nobody can read, too', async () => {
    const folder = await aShop()
    for (const path of [join(folder, 'log', first), join(folder, 'backups', 'two', 'log', second)]) {
      await writeFile(path, `{"torn":"by ZofiaZet\n`, { flag: 'a' })
    }
    await eraseCustomers(means(folder), [herCustomerId])
    expect(await traces(folder)).toEqual([])
  })

  it('is left to a newer program in its own backups, which is told', async () => {
    const folder = await aShop()
    const file = join(folder, 'backups', 'two', 'log', second)
    await writeFile(file, line(99, [], { v: 2 }), { flag: 'a' })
    expect(await eraseCustomers(means(folder), [herCustomerId])).toMatchObject({
      value: { backups: { rewritten: 1, untouched: ['two'] } },
    })
  })

  it('is erased from backups of an older version too, line by line', async () => {
    const folder = await aShop()
    const log = join(folder, 'backups', 'zero', 'log')
    await mkdir(log, { recursive: true })
    const lines = [
      { type: 'identitySeen', identity: { id: 'x:zofia-remote-77', handle: 'ZofiaZet' } },
      { type: 'draftSaved', draft: { conversationId: 'conversation-zofia', text: 'a canary draft' } },
      { type: 'settingsChanged', settings: { theme: 'dark' } },
    ].map((change) => checkedText({ v: 0, at: '', change }))
    await writeFile(join(log, first), lines.join(''))
    await eraseCustomers(means(folder), [herCustomerId])
    expect(await traces(folder)).toEqual([])
    expect(await readFile(join(log, '2026-11.2.ndjson'), 'utf8')).toBe(lines[2])
  })

  it('may come back as somebody new, whom nobody asked to erase', async () => {
    const folder = await aShop(comesBack)
    await eraseCustomers(means(folder), [herCustomerId])
    const { shop, messages } = await replay(join(folder, 'log'))
    expect(shop.customers.get('returned')?.identityIds).toEqual(['x:zofia-remote-77'])
    expect(shop.identities.get('x:zofia-remote-77')?.handle).toBe('ZofiaZet')
    expect(messages.get('returned returned')?.text).toBe('Hello again')
  })

  it('is erased from the file that is being appended to, and what came meanwhile is kept', async () => {
    const folder = await aShop()
    const log = join(folder, 'log')
    const upTo = (await stat(join(log, second))).size
    const outcome = await eraseCustomers(
      means(folder, {
        openEnd: { file: second, upTo },
        taken: async (rewritten) => {
          if (rewritten.isOpen) await writeFile(join(log, second), line(99, comesBack), { flag: 'a' })
          return takeOver(folder, rewritten)
        },
      }),
      [herCustomerId],
    )
    expect(outcome.ok).toBe(true)
    const { shop, reading } = await replay(log)
    expect(shop.customers.has('returned')).toBe(true)
    expect(reading.lastNumber).toBe(99)
  })

  it('costs nothing where there is nothing of theirs', async () => {
    const folder = await aShop()
    await eraseCustomers(means(folder), [herCustomerId])
    const before = await bytesBelow(folder)
    expect(await eraseCustomers(means(folder), [herCustomerId])).toMatchObject({
      value: { rewrittenFiles: 0, droppedBytes: 0, removedCopies: 0, backups: { rewritten: 0 } },
    })
    expect(await bytesBelow(folder)).toEqual(before)
  })
})

describe('an erasure that is interrupted', { timeout: 120_000 }, () => {
  it('at any call of the disk leaves a whole log and whole backups, and is finished by the next', async () => {
    const counting = createFaultyDisk('')
    await eraseCustomers(means(await aShop(), { disk: counting.disk }), [herCustomerId])
    const expected = await replayed(await aShop())
    const interruptAt = async (from: number): Promise<void> => {
      const folder = await aShop()
      const faulty = createFaultyDisk(folder)
      // As good as killed: from here on, the disk takes nothing.
      faulty.breakWith(({ number }) => (number >= from ? { code: 'EIO' } : null))
      const broken = await eraseCustomers(means(folder, { disk: faulty.disk }), [herCustomerId])
      const where = faulty.calls.find((call) => call.endsWith('!')) ?? ''
      expect(broken, where).toEqual({ ok: false, error: { code: 'diskTrouble', reason: 'EIO' } })
      expect(withoutCosts(await replayed(folder)), where).toEqual(withoutCosts(expected))
      await removeLeftOvers(createNodeDisk(), join(folder, 'log'))
      // Before there was a plan nothing had begun, and the log still names the customer as one to erase.
      const begun = await begunErasures(createNodeDisk(), folder)
      expect((await eraseCustomers(means(folder), begun.length > 0 ? [] : [herCustomerId])).ok, where).toBe(true)
      expect(await traces(folder), where).toEqual([])
      expect(await replayed(folder), where).toEqual(expected)
      expect([await isSound(folder, 'one'), await isSound(folder, 'two')], where).toEqual([true, true])
    }
    const all = Array.from({ length: counting.count() }, (_, at) => at + 1)
    for (let at = 0; at < all.length; at += 12) await Promise.all(all.slice(at, at + 12).map(interruptAt))
  })

  it('stops where main could not take a file over, and reads on from there', async () => {
    const folder = await aShop()
    const refused = { ok: false, error: { code: 'diskFull' } } as const
    expect(await eraseCustomers(means(folder, { taken: async () => refused }), [herCustomerId])).toEqual(refused)
    // Main still reads the old file; it goes when the shop is opened again.
    expect(await readdir(join(folder, 'log'))).toEqual([first, '2026-12.2.ndjson', second])
    await removeLeftOvers(createNodeDisk(), join(folder, 'log'))
    expect((await eraseCustomers(means(folder), [])).ok).toBe(true)
    expect(await traces(folder)).toEqual([])
  })
})
