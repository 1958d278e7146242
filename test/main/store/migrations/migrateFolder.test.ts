import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { defaultAccountOptions } from '#shared/domain/accounts/defaultAccountOptions'
import { ok } from '#shared/domain/result'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop } from '#shared/domain/shop/createShop'

import { checkedText } from '../../../../src/main/store/lineChecksum'
import { readLine } from '../../../../src/main/store/logLine'
import { migrateFolder } from '../../../../src/main/store/migrations/migrateFolder'
import type { Migration } from '../../../../src/main/store/migrations/migration'
import { fromVersion0 } from '../../../../src/main/store/migrations/fromVersion0'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { removeLeftOvers } from '../../../../src/main/store/rewrite/removeLeftOvers'
import { createFaultyDisk } from '../faultyDisk'
import { line, replay } from '../rewrite/aLog'
import { aFolder, bytesBelow } from '../shopFolder'
import { sameInVersion1 } from './sameInVersion1'

const version0 = join(import.meta.dirname, '../../../fixtures/store-v0')
const [september, october] = ['2026-09.ndjson', '2026-10.ndjson']

/** A shop as version 0 left it, and a backup that copies its log. */
async function aShop() {
  const folder = await aFolder()
  await cp(version0, folder, { recursive: true })
  const backups: string[] = []
  const backUp = async (version: number) => {
    const copy = join(folder, `backup-${version}-${backups.length}`)
    await cp(join(folder, 'log'), copy, { recursive: true, filter: (path) => !path.endsWith('.tmp') })
    backups.push(copy)
    return ok(undefined)
  }
  return { folder, log: join(folder, 'log'), backups, backUp }
}

const original = await bytesBelow(join(version0, 'log'))

function migrate(shop: Awaited<ReturnType<typeof aShop>>, disk = createNodeDisk()) {
  return migrateFolder({ disk, folder: shop.folder, newestVersion: 1, backUp: shop.backUp })
}

function expected() {
  const shop = createShop()
  for (const change of sameInVersion1) applyChange(shop, change)
  return shop
}

describe('a shop of version 0', () => {
  it('is the same shop in version 1, numbered through all its files', async () => {
    const shop = await aShop()
    expect(await migrate(shop)).toEqual({ ok: true, value: { steps: [0], damagedLines: 0 } })
    const { shop: migrated, messages, reading } = await replay(shop.log)
    expect(migrated).toEqual(expected())
    expect(migrated.accounts.get('x:4001')?.options).toEqual(defaultAccountOptions)
    expect(messages.get('conversation-1 message-2')).toMatchObject({
      text: 'Thank you!',
      earlierRemoteIds: ['9003'],
      authorName: 'Marta Kowalska',
    })
    expect(reading).toMatchObject({ missing: 0, lastNumber: 18, damage: [] })
    expect(await readdir(shop.log)).toEqual(['2026-09.2.ndjson', '2026-10.2.ndjson'])
  })

  it('was backed up byte for byte before the first file was touched', async () => {
    const shop = await aShop()
    await migrate(shop)
    expect(shop.backups).toHaveLength(1)
    expect(await bytesBelow(shop.backups[0] ?? '')).toEqual(original)
  })

  it('stays as it was where the backup cannot be made', async () => {
    const shop = await aShop()
    const refused = { ok: false, error: { code: 'diskFull' } } as const
    const disk = createNodeDisk()
    expect(await migrateFolder({ disk, folder: shop.folder, newestVersion: 1, backUp: async () => refused })).toEqual(
      refused,
    )
    expect(await bytesBelow(shop.folder)).toEqual(await bytesBelow(version0))
  })

  it('is migrated once: there is nothing to do afterwards, and no further backup', async () => {
    const shop = await aShop()
    await migrate(shop)
    const before = await bytesBelow(shop.log)
    expect(await migrate(shop)).toEqual({ ok: true, value: { steps: [], damagedLines: 0 } })
    expect(await bytesBelow(shop.log)).toEqual(before)
    expect(shop.backups).toHaveLength(1)
  })

  it('sets damaged lines aside and misses exactly those', async () => {
    const shop = await aShop()
    for (const [file, from] of [
      [september, '"cursorMoved"'],
      [october, '"deletionSeen"'],
      [october, 'Thank yuo'],
    ] as const) {
      const path = join(shop.log, file)
      await writeFile(path, (await readFile(path, 'utf8')).replace(from, from.replace(/[a-z]/u, '?')))
    }
    expect(await migrate(shop)).toEqual({ ok: true, value: { steps: [0], damagedLines: 3 } })
    const { shop: migrated, reading } = await replay(shop.log)
    expect(reading.missing).toBe(3)
    expect(migrated.accounts.get('x:4001')?.cursor).toEqual({})
    const copies = Object.values(await bytesBelow(join(shop.folder, 'set-aside'))).join('')
    for (const word of ['"?ursorMoved"', '"?eletionSeen"', 'T?ank yuo']) expect(copies).toContain(word)
  })

  it('sets lines aside whose checksum is right and whose shape is not', async () => {
    const shop = await aShop()
    await writeFile(join(shop.log, october), checkedText({ v: 0, at: '', change: { type: 'nobodyKnows' } }), {
      flag: 'a',
    })
    expect(await migrate(shop)).toMatchObject({ value: { damagedLines: 1 } })
    expect(Object.values(await bytesBelow(join(shop.folder, 'set-aside'))).join('')).toContain('nobodyKnows')
    expect((await replay(shop.log)).reading.missing).toBe(1)
  })

  it('misses nothing of a torn last line, which nobody had acknowledged', async () => {
    const shop = await aShop()
    await writeFile(join(shop.log, october), '{"v":0,"at":"2026-', { flag: 'a' })
    expect(await migrate(shop)).toMatchObject({ value: { damagedLines: 0 } })
    expect((await replay(shop.log)).reading).toMatchObject({ missing: 0, lastNumber: 18 })
    expect(Object.values(await bytesBelow(join(shop.folder, 'set-aside')))).toEqual(['{"v":0,"at":"2026-'])
  })
})

describe('a shop of a newer version', () => {
  it.each([
    ['alone', true],
    ['behind lines of an old one', false],
  ])('is not touched at all, %s', async (_how, isFirst) => {
    const shop = await aShop()
    const text = await readFile(join(shop.log, october), 'utf8')
    const newer = line(99, [], { v: 2 })
    await writeFile(join(shop.log, october), isFirst ? newer + text : text + newer)
    const before = await bytesBelow(shop.folder)
    expect(await migrate(shop)).toEqual({ ok: false, error: { code: 'shopIsNewer', version: 2 } })
    expect(await bytesBelow(shop.folder)).toEqual(before)
  })
})

describe('a shop that is up to date', () => {
  it('is left alone after a glance at each file', async () => {
    const shop = await aShop()
    await migrate(shop)
    const faulty = createFaultyDisk(shop.folder)
    await migrate(shop, faulty.disk)
    expect(faulty.calls.filter((call) => call.startsWith('open'))).toEqual([
      'open read log/2026-09.2.ndjson',
      'open read log/2026-10.2.ndjson',
    ])
  })

  it('may be empty', async () => {
    const folder = await aFolder()
    await createNodeDisk().makeFolder(join(folder, 'log'))
    const backUp = async () => ok(undefined)
    expect(await migrateFolder({ disk: createNodeDisk(), folder, newestVersion: 1, backUp })).toEqual({
      ok: true,
      value: { steps: [], damagedLines: 0 },
    })
  })
})

describe('a disk that fails while a shop is migrated', { timeout: 120_000 }, () => {
  it('at any one call leaves version 0 as it was or goes on from there', async () => {
    const counting = createFaultyDisk('')
    await migrate(await aShop(), counting.disk)
    for (let at = 1; at <= counting.count(); at++) {
      const code = at % 2 === 0 ? 'ENOSPC' : 'EIO'
      const shop = await aShop()
      const faulty = createFaultyDisk(shop.folder)
      let isFirstRename = true
      faulty.breakWith(({ number, name }) => {
        if (number < at && name === 'rename' && isFirstRename) isFirstRename = false
        return number === at ? { code } : null
      })
      const outcome = await migrate(shop, faulty.disk)
      const what = faulty.calls.find((call) => call.endsWith('!')) ?? ''
      expect(outcome, what).toEqual({
        ok: false,
        error: code === 'EIO' ? { code: 'diskTrouble', reason: 'EIO' } : { code: 'diskFull' },
      })
      if (isFirstRename) {
        const left = Object.entries(await bytesBelow(shop.log)).filter(([name]) => !name.endsWith('.tmp'))
        expect(Object.fromEntries(left), what).toEqual(original)
      }
      expect(await migrate(shop), what).toMatchObject({ ok: true })
      await removeLeftOvers(createNodeDisk(), shop.log)
      const { shop: migrated, reading } = await replay(shop.log)
      expect(migrated, what).toEqual(expected())
      expect(reading, what).toMatchObject({ missing: 0, lastNumber: 18 })
    }
  })

  it('for good from any call on, as a kill would, never replaces the good backup by one of half-migrated files', async () => {
    const counting = createFaultyDisk('')
    await migrate(await aShop(), counting.disk)
    for (let from = 1; from <= counting.count(); from++) {
      const shop = await aShop()
      const faulty = createFaultyDisk(shop.folder)
      faulty.breakWith(({ number }) => (number >= from ? { code: 'EIO' } : null))
      await migrate(shop, faulty.disk)
      expect(await migrate(shop)).toMatchObject({ ok: true })
      expect((await replay(shop.log)).shop).toEqual(expected())
      for (const backup of shop.backups) expect(await bytesBelow(backup), `${from}`).toEqual(original)
      expect(shop.backups.length).toBeGreaterThan(0)
    }
  })
})

describe('several versions', () => {
  /** A made-up next version: each line says who wrote it. */
  const fromVersion1: Migration = {
    from: 1,
    to: 2,
    isNumbering: false,
    migrate: (old) => ('n' in old && typeof old.n === 'number' ? { ...old, v: 2, n: old.n } : null),
  }

  it('are taken one at a time, each with a backup of its own, and damage in between is still missed', async () => {
    const shop = await aShop()
    const options = {
      disk: createNodeDisk(),
      folder: shop.folder,
      migrations: [fromVersion1, fromVersion0],
      backUp: shop.backUp,
    }
    await migrateFolder({ ...options, newestVersion: 1 })
    const path = join(shop.log, '2026-09.2.ndjson')
    await writeFile(path, (await readFile(path, 'utf8')).replace('"cursorMoved"', '"cursorLoved"'))
    expect(await migrateFolder({ ...options, newestVersion: 2 })).toEqual({
      ok: true,
      value: { steps: [1], damagedLines: 1 },
    })
    expect(await readdir(shop.log)).toEqual(['2026-09.3.ndjson', '2026-10.3.ndjson'])
    const lines = (await readFile(join(shop.log, '2026-09.3.ndjson'), 'utf8')).trimEnd().split('\n')
    const numbers = lines.map((text) => {
      const reading = readLine(Buffer.from(text), 2)
      return reading.state === 'whole' ? [reading.record.v, reading.record.n] : reading.state
    })
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 8, 9].map((n) => [2, n]))
  })

  it('are both taken by a program that comes after long', async () => {
    const shop = await aShop()
    const options = {
      disk: createNodeDisk(),
      folder: shop.folder,
      migrations: [fromVersion0, fromVersion1],
      backUp: shop.backUp,
    }
    expect(await migrateFolder({ ...options, newestVersion: 2 })).toMatchObject({ value: { steps: [0, 1] } })
    expect(shop.backups.map((path) => path.slice(shop.folder.length))).toEqual(['/backup-0-0', '/backup-1-1'])
  })

  it('goes on where only some files of a step were renamed', async () => {
    const [whole, half] = [await aShop(), await aShop()]
    await migrate(whole)
    await cp(join(whole.log, '2026-09.2.ndjson'), join(half.log, '2026-09.2.ndjson'))
    await rename(join(half.log, september), join(half.folder, 'elsewhere'))
    expect(await migrate(half)).toMatchObject({ ok: true })
    expect(half.backups).toEqual([])
    expect(await bytesBelow(half.log)).toEqual(await bytesBelow(whole.log))
  })
})
