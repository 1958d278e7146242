import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { shopAsData } from '#test/builders/shopAsData'

import { writeLine } from '../../../src/main/store/logLine'
import { openStore } from '../../../src/main/store/openStore'
import { everyChange } from './everyChange'
import { createFaultyDisk } from './faultyDisk'
import { aFolder, bytesBelow, december, november, opened } from './shopFolder'

const nothingLost = { damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0, tornBytes: 0 }
const arrival = (id: string): Change => ({
  type: 'messageArrived',
  message: aMessage({ id, remoteId: `9${id}`, sentAt: 2_000 + Number(id), text: `Message ${id}, zażółć` }),
})

/** A shop with one conversation and `count` more messages, each a commit of its own. */
async function aShopOf(count: number): Promise<{ folder: string; log: string }> {
  const folder = await aFolder()
  const { store } = await opened(folder)
  await store.commit(() => openedShop)
  for (let id = 1; id <= count; id++) await store.commit(() => [arrival(String(id))])
  await store.close()
  return { folder, log: join(folder, 'log', '2026-11.ndjson') }
}

async function messageIds(folder: string): Promise<readonly string[]> {
  const { store } = await opened(folder)
  const page = await store.messages('conversation', null, 1_000)
  await store.close()
  return page.ok ? page.value.messages.map(({ id }) => id) : [page.error.code]
}

describe('openStore', () => {
  it('opens an empty folder as a shop on its first day, and says in it what its files are', async () => {
    const folder = await aFolder()
    const { store, report } = await opened(folder)
    expect(store.shop().accounts.size).toBe(0)
    expect(report).toEqual(nothingLost)
    expect(await readFile(join(folder, 'format.md'), 'utf8')).toContain('log/2026-11.ndjson')
  })

  it.skipIf(process.platform === 'win32')('lets only the owner into the folder and its files', async () => {
    const { folder, log } = await aShopOf(1)
    const modes = await Promise.all(
      [folder, join(folder, 'log'), log].map(async (path) => (await stat(path)).mode & 0o777),
    )
    expect(modes).toEqual([0o700, 0o700, 0o600])
  })

  it('gives back exactly the shop it was closed with, for every type of change', async () => {
    const folder = await aFolder()
    const { store: first } = await opened(folder)
    for (const change of everyChange.slice(0, 9)) await first.commit(() => [change])
    await first.commit(() => everyChange.slice(9))
    const before = shopAsData(first.shop())
    await first.close()
    const { store: second, report } = await opened(folder)
    expect(shopAsData(second.shop())).toEqual(before)
    expect(report).toEqual(nothingLost)
  })

  it('replays months in order and never goes back to an earlier one when the clock does', async () => {
    const folder = await aFolder()
    let now = november
    const { store } = await opened(folder, { now: () => now })
    const dark = (theme: 'dark' | 'light' | 'system') =>
      store.commit(() => [{ type: 'settingsChanged', settings: { theme } }])
    await dark('dark')
    now = december
    await dark('light')
    now = november
    await dark('system')
    await store.close()
    expect(await readdir(join(folder, 'log'))).toEqual(['2026-11.ndjson', '2026-12.ndjson'])
    expect((await readFile(join(folder, 'log', '2026-12.ndjson'), 'utf8')).split('\n')).toHaveLength(3)
    const { store: again } = await opened(folder)
    expect(again.shop().settings.theme).toBe('system')
  })

  it('leaves what a newer version wrote untouched, byte for byte', async () => {
    const { folder } = await aShopOf(2)
    const line = writeLine({ v: 2, n: 9, at: new Date(november).toISOString(), changes: [] })
    await appendFile(join(folder, 'log', '2026-11.ndjson'), line)
    await writeFile(join(folder, 'index.ndjson'), 'what a newer program has made of it')
    await writeFile(join(folder, 'log', '2026-11.3.ndjson.tmp'), 'half of what a newer program writes')
    await writeFile(join(folder, 'log', '2026-12.ndjson'), 'torn and damaged\nas well')
    const before = await bytesBelow(folder)
    expect(await openStore({ folder, now: () => december })).toEqual({
      ok: false,
      error: { code: 'shopIsNewer', version: 2 },
    })
    expect(await bytesBelow(folder)).toEqual(before)
  })

  it('refuses a folder that another store has open, and opens it once that one is closed', async () => {
    const { folder } = await aShopOf(1)
    const first = await opened(folder)
    expect(await openStore({ folder, now: () => november })).toEqual({
      ok: false,
      error: { code: 'shopInUse' },
    })
    await first.store.commit(() => [arrival('2')])
    await first.store.close()
    expect(await messageIds(folder)).toEqual(['message', '1', '2'])
  })

  it('passes over stray files', async () => {
    const { folder } = await aShopOf(1)
    for (const name of ['2026-11.ndjson.tmp', 'x.json', '2026-1.ndjson'])
      await writeFile(join(folder, 'log', name), 'x')
    const { report } = await opened(folder)
    expect(report).toEqual(nothingLost)
  })
})

describe('a torn last line', { timeout: 60_000 }, () => {
  it('is cut wherever it was torn, keeps a copy, and the next commit follows cleanly', async () => {
    const { folder, log } = await aShopOf(3)
    const whole = await readFile(log)
    const lastLine = whole.byteLength - 1 - whole.lastIndexOf('\n', -2)
    for (let cut = 1; cut <= 64; cut++) {
      await rm(join(folder, 'set-aside'), { recursive: true, force: true })
      await writeFile(log, whole.subarray(0, whole.byteLength - cut))
      const { store, report } = await opened(folder)
      // A line that lacks nothing but its newline is whole.
      const torn = cut === 1 ? 0 : lastLine - cut
      expect(report).toEqual({ ...nothingLost, tornBytes: torn })
      expect(await store.commit(() => [arrival('4')])).toEqual({ ok: true })
      await store.close()
      expect(await messageIds(folder)).toEqual(cut === 1 ? ['message', '1', '2', '3', '4'] : ['message', '1', '2', '4'])
      const aside = Object.values(await bytesBelow(join(folder, 'set-aside')).catch(() => ({})))
      expect(aside.join('')).toHaveLength(torn)
    }
  })

  it.each(['\0'.repeat(4096), 'null', '{"v":1,"n":5', `${'x'.repeat(3_000_000)}`])(
    'is cut when it is garbage',
    async (tail) => {
      const { folder, log } = await aShopOf(1)
      const whole = await readFile(log, 'utf8')
      await writeFile(log, whole + tail)
      expect((await opened(folder)).report.tornBytes).toBe(tail.length)
      expect(await readFile(log, 'utf8')).toBe(whole)
    },
  )

  it('is told as a damaged line when it is complete, and kept in a copy', async () => {
    const { folder, log } = await aShopOf(1)
    const whole = await readFile(log, 'utf8')
    const damaged = `${whole.slice(whole.indexOf('\n') + 1).replace('Message 1', 'Message 2')}`
    await writeFile(log, whole + damaged)
    const { report } = await opened(folder)
    expect(report).toEqual({ ...nothingLost, damagedLines: 1, newlyDamagedLines: 1, missingCommits: 1 })
    expect(Object.values(await bytesBelow(join(folder, 'set-aside')))).toEqual([
      Buffer.from(damaged).toString('latin1'),
    ])
  })
})

describe('damage in the middle', { timeout: 60_000 }, () => {
  it('is set aside wherever a bit was flipped; all the rest is kept and the log itself stays as it is', async () => {
    const { folder, log } = await aShopOf(3)
    const whole = await readFile(log)
    const from = whole.indexOf('\n') + 1
    const to = whole.indexOf('\n', whole.indexOf('\n', from) + 1)
    for (let at = from; at < to; at += 97) {
      await rm(join(folder, 'set-aside'), { recursive: true, force: true })
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ 0x40
      await writeFile(log, flipped)
      const lost = at < whole.indexOf('\n', from) ? '1' : '2'
      const { store, report } = await opened(folder)
      expect(report).toEqual({ ...nothingLost, damagedLines: 1, newlyDamagedLines: 1, missingCommits: 1 })
      await store.close()
      expect(await messageIds(folder)).toEqual(['message', '1', '2', '3'].filter((id) => id !== lost))
      expect(await readFile(log)).toEqual(flipped)
      const [copy] = Object.entries(await bytesBelow(join(folder, 'set-aside')))
      expect(copy?.[0]).toMatch(/^2026-11\.ndjson\.at-\d+\.[0-9a-f]{8}$/u)
      expect(flipped.toString('latin1')).toContain(copy?.[1])
    }
  })

  it('is told once as new, and stays counted', async () => {
    const { folder, log } = await aShopOf(2)
    await writeFile(log, (await readFile(log, 'utf8')).replace('Message 1', 'Message 8'))
    const first = await opened(folder)
    expect(first.report.newlyDamagedLines).toBe(1)
    await first.store.close()
    expect((await opened(folder)).report).toEqual({ ...nothingLost, damagedLines: 1, missingCommits: 1 })
  })

  it('counts exactly how many commits are missing, even where two lines became one or a file is gone', async () => {
    const { folder, log } = await aShopOf(6)
    const lines = (await readFile(log, 'utf8')).split('\n')
    await writeFile(log, [lines[0], `${lines[1]}${lines[2]}`, lines[3], ...lines.slice(5)].join('\n'))
    const { store, report } = await opened(folder)
    expect(report).toEqual({ ...nothingLost, damagedLines: 1, newlyDamagedLines: 1, missingCommits: 3 })
    await store.close()
    await rm(log)
    await writeFile(join(folder, 'log', '2026-12.ndjson'), `${lines[6]}\n`)
    expect((await opened(folder)).report.missingCommits).toBe(6)
  })

  it('never overwrites other damage found at the same place before', async () => {
    const { folder, log } = await aShopOf(2)
    const whole = await readFile(log, 'utf8')
    for (const word of ['Massage 1', 'Mossage 1']) {
      await writeFile(log, whole.replace('Message 1', word))
      await (await opened(folder)).store.close()
    }
    const copies = Object.values(await bytesBelow(join(folder, 'set-aside')))
    expect(copies.map((copy) => /M.ssage/u.exec(copy)?.[0]).toSorted()).toEqual(['Massage', 'Mossage'])
  })

  it('keeps a damaged last line in the log when no copy of it can be made', async () => {
    const { folder, log } = await aShopOf(2)
    await writeFile(log, (await readFile(log, 'utf8')).replace('Message 2', 'Message 8'))
    const faulty = createFaultyDisk(folder)
    faulty.breakWith(({ path }) => (path.startsWith('set-aside') ? { code: 'ENOSPC' } : null))
    const { store, report } = await opened(folder, { disk: faulty.disk })
    expect(report).toMatchObject({ damagedLines: 1, newlyDamagedLines: 0 })
    expect(await store.commit(() => [arrival('3')])).toEqual({ ok: true })
    await store.close()
    expect(await readFile(log, 'utf8')).toContain('Message 8')
    const again = await opened(folder)
    expect(again.report).toMatchObject({ damagedLines: 1, newlyDamagedLines: 1 })
    await again.store.close()
    expect(await messageIds(folder)).toEqual(['message', '1', '3'])
  })
})

describe('a folder that can be read but not written', () => {
  it('opens, refuses commits with the reason, and takes them once it can be written', async () => {
    const { folder, log } = await aShopOf(2)
    const whole = await readFile(log, 'utf8')
    await writeFile(log, `${whole}torn`)
    const faulty = createFaultyDisk(folder)
    const troubles: unknown[] = []
    faulty.breakWith(({ name }) =>
      /^(open read|list|read|size|close|makeFolder)$/u.test(name) ? null : { code: 'EROFS' },
    )
    const { store } = await opened(folder, { disk: faulty.disk, onTrouble: (trouble) => troubles.push(trouble) })
    expect(store.shop().conversations.size).toBe(1)
    for (let tries = 0; tries < 2; tries++) {
      expect(await store.commit(() => [arrival('3')])).toEqual({ ok: false, error: { code: 'diskReadOnly' } })
    }
    expect(await readFile(log, 'utf8')).toBe(`${whole}torn`)
    faulty.heal()
    expect(await store.commit(() => [arrival('3')])).toEqual({ ok: true })
    expect(troubles).toEqual([{ code: 'diskReadOnly' }, null])
    await store.close()
    expect(await messageIds(folder)).toEqual(['message', '1', '2', '3'])
  })

  it('is read anew when it can be written, for another program may have written meanwhile', async () => {
    const { folder, log } = await aShopOf(1)
    const faulty = createFaultyDisk(folder)
    faulty.breakWith(({ path }) => (path === 'lock' ? { code: 'ENOSPC' } : null))
    const { store } = await opened(folder, { disk: faulty.disk })
    const other = await opened(folder)
    await other.store.commit(() => [arrival('2')])
    faulty.heal()
    expect(await store.commit(() => [])).toEqual({ ok: false, error: { code: 'shopInUse' } })
    await other.store.close()
    expect(await store.commit(() => [arrival('3')])).toEqual({ ok: true })
    await store.close()
    expect((await readFile(log, 'utf8')).trimEnd().split('\n')).toHaveLength(4)
    expect(await messageIds(folder)).toEqual(['message', '1', '2', '3'])
  })
})
