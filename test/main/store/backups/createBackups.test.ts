import { appendFile, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import type { Result } from '#shared/domain/result'
import { openedShop } from '#test/builders/aShop'

import { createBackups, type Backups } from '../../../../src/main/store/backups/createBackups'
import { writeRestoreMarker } from '../../../../src/main/store/backups/restoreMarker'
import type { Disk } from '../../../../src/main/store/disk'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { createFaultyDisk } from '../faultyDisk'
import { aFolder, bytesBelow, november } from '../shopFolder'
import { snapshotOf, writeCommits } from './aLog'

const day = 24 * 60 * 60_000
const dark = { type: 'settingsChanged', settings: { theme: 'dark' } } as const

let folder = ''
let now = november
beforeEach(async () => {
  folder = await aFolder()
  now = november
  await writeCommits(folder, '2026-10.ndjson', [openedShop])
  await writeCommits(folder, '2026-11.ndjson', [[dark]], 1)
})

function backupsOn(disk: Disk = createNodeDisk()): Backups {
  return createBackups({ disk, folder, now: () => now, appVersion: '1.2.3', snapshot: () => snapshotOf(folder) })
}

function valueOf<T>(outcome: Result<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

async function names(backups = backupsOn()): Promise<readonly string[]> {
  return valueOf(await backups.list()).map(({ name }) => name)
}

const inode = async (path: string) => (await stat(join(folder, path))).ino

describe('a backup', () => {
  it('is the log as it was, and says what it holds', async () => {
    const made = valueOf(await backupsOn().make('byHand'))
    expect(made).toMatchObject({
      name: '2026-11-22T083000Z-byHand',
      format: 'shopbell-backup',
      version: 1,
      number: 1,
      madeAt: november,
      reason: 'byHand',
      appVersion: '1.2.3',
      lastNumber: 2,
      conversations: 1,
      messages: 1,
    })
    expect(await bytesBelow(join(folder, 'backups', made.name, 'log'))).toEqual(await bytesBelow(join(folder, 'log')))
    expect(valueOf(await backupsOn().list())).toEqual([made])
    expect(valueOf(await backupsOn().verify(made.name))).toEqual([])
  })

  it('ends at the last acknowledged byte, whatever is being written behind it', async () => {
    const snapshot = await snapshotOf(folder)
    await appendFile(join(folder, 'log', '2026-11.ndjson'), '{"v":1,"n":3,"at":"2026-')
    await writeFile(join(folder, 'log', '2026-12.ndjson'), 'not acknowledged')
    const backups = createBackups({
      disk: createNodeDisk(),
      folder,
      now: () => now,
      appVersion: '1',
      snapshot: async () => snapshot,
    })
    const { name } = valueOf(await backups.make('daily'))
    const log = join(folder, 'backups', name, 'log')
    expect(await readdir(log)).toEqual(['2026-10.ndjson', '2026-11.ndjson'])
    expect((await readFile(join(log, '2026-11.ndjson'))).byteLength).toBe(snapshot.files[1]?.size)
  })

  it('shares what has not changed with the backup before it, never with the live log', async () => {
    const first = valueOf(await backupsOn().make('daily'))
    await writeCommits(folder, '2026-11.ndjson', [[dark]], 2)
    const second = valueOf(await backupsOn().make('daily'))
    expect(second.name).toBe('2026-11-22T083001Z-daily')
    const [old, young] = [first, second].map(({ name }) => `backups/${name}/log`)
    expect(await inode(`${young}/2026-10.ndjson`)).toBe(await inode(`${old}/2026-10.ndjson`))
    expect(await inode(`${young}/2026-11.ndjson`)).not.toBe(await inode(`${old}/2026-11.ndjson`))
    for (const month of ['2026-10.ndjson', '2026-11.ndjson']) {
      for (const log of [old, young]) expect(await inode(`${log}/${month}`)).not.toBe(await inode(`log/${month}`))
    }
    valueOf(await backupsOn().remove(first.name))
    expect(valueOf(await backupsOn().verify(second.name))).toEqual([])
  })

  it.each(['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP'])('is a copy where a link is answered with %s', async (code) => {
    const first = valueOf(await backupsOn().make('daily'))
    const faulty = createFaultyDisk(folder)
    faulty.breakWith(({ name }) => (name === 'link' ? { code } : null))
    const second = valueOf(await backupsOn(faulty.disk).make('daily'))
    expect(faulty.calls.filter((call) => call.startsWith('link'))).toHaveLength(2)
    const [old, young] = [first, second].map(({ name }) => `backups/${name}/log/2026-10.ndjson`)
    expect(await inode(young ?? '')).not.toBe(await inode(old ?? ''))
    expect(valueOf(await backupsOn().verify(second.name))).toEqual([])
  })

  it('copies anew what is damaged in the backup before it', async () => {
    const first = valueOf(await backupsOn().make('daily'))
    const copy = join(folder, 'backups', first.name, 'log', '2026-10.ndjson')
    await writeFile(copy, (await readFile(copy, 'utf8')).replace('Marta', 'Murta'))
    const second = valueOf(await backupsOn().make('daily'))
    expect(valueOf(await backupsOn().verify(first.name))).toEqual(['2026-10.ndjson'])
    expect(valueOf(await backupsOn().verify(second.name))).toEqual([])
  })

  it('is on the disk, files before the page that says so, before it is told', async () => {
    const faulty = createFaultyDisk(folder)
    valueOf(await backupsOn(faulty.disk).make('daily'))
    const backup = 'backups/2026-11-22T083000Z-daily'
    const order = [
      `sync ${backup}/log/2026-10.ndjson`,
      `sync ${backup}/log/2026-11.ndjson`,
      `syncFolder ${backup}/log`,
      `rename ${backup}/backup.json.tmp`,
      `syncFolder ${backup}`,
    ].map((call) => faulty.calls.lastIndexOf(call))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(order).not.toContain(-1)
  })

  it('is refused when the copy that comes back has other bytes', async () => {
    const disk = createNodeDisk()
    const lying: Disk = {
      ...disk,
      open: async (path, mode) => {
        const file = await disk.open(path, mode)
        if (mode !== 'create' || !path.endsWith('.ndjson')) return file
        return { ...file, append: (bytes) => file.append(Buffer.from(bytes).fill(0x20, 0, 1)) }
      },
    }
    expect(await backupsOn(lying).make('daily')).toEqual({
      ok: false,
      error: { code: 'diskTrouble', reason: 'copyDiffers' },
    })
  })

  it('is begun anew when a rewrite takes a file away under it', async () => {
    let asked = 0
    const backups = createBackups({
      disk: createNodeDisk(),
      folder,
      now: () => now,
      appVersion: '1',
      snapshot: async () => {
        const snapshot = await snapshotOf(folder)
        asked += 1
        if (asked > 1) return snapshot
        return { ...snapshot, files: [...snapshot.files, { name: '2026-11.2.ndjson', size: 10 }] }
      },
    })
    expect((await backups.make('daily')).ok).toBe(true)
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1)
  })
})

describe('a disk that refuses', { timeout: 60_000 }, () => {
  it('at any one call leaves no half backup that counts, and older ones untouched', async () => {
    const counting = createFaultyDisk(folder)
    valueOf(await backupsOn(counting.disk).make('daily'))
    for (let at = 1; at <= counting.count() + 4; at++) {
      const before = await names()
      const faulty = createFaultyDisk(folder)
      faulty.breakWith(({ number, name }) => (number === at && name !== 'link' ? { code: 'ENOSPC' } : null))
      const made = await backupsOn(faulty.disk).make('update')
      if (!made.ok) expect(made.error).toEqual({ code: 'diskFull' })
      for (const name of await names()) expect(valueOf(await backupsOn().verify(name))).toEqual([])
      const after = await names()
      expect(after.filter((name) => before.includes(name))).toEqual(before)
      if (made.ok) expect(after).toContain(made.value.name)
    }
    valueOf(await backupsOn().prune())
    expect(await readdir(join(folder, 'backups'))).toEqual((await names()).toSorted())
  })

  it('by being full leaves nothing of the new backup', async () => {
    valueOf(await backupsOn().make('daily'))
    const before = await bytesBelow(join(folder, 'backups'))
    const faulty = createFaultyDisk(folder)
    faulty.breakWith(({ name, path }) => (name === 'append' && path.includes('update') ? { code: 'ENOSPC' } : null))
    await writeCommits(folder, '2026-11.ndjson', [[dark]], 2)
    expect(await backupsOn(faulty.disk).make('update')).toEqual({ ok: false, error: { code: 'diskFull' } })
    expect(await bytesBelow(join(folder, 'backups'))).toEqual(before)
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1)
  })
})

describe('daily backups', () => {
  it('are one for each day of this computer', async () => {
    expect(valueOf(await backupsOn().makeDailyIfDue())?.reason).toBe('daily')
    expect(valueOf(await backupsOn().makeDailyIfDue())).toBe(null)
    now += day
    expect(valueOf(await backupsOn().makeDailyIfDue())).not.toBe(null)
    now -= 3 * day
    expect(valueOf(await backupsOn().makeDailyIfDue())).not.toBe(null)
    expect(await names()).toHaveLength(3)
  })

  it('are kept for the last seven, beside five others and all that were made by hand', async () => {
    for (let made = 0; made < 9; made++, now += day) {
      for (const reason of ['byHand', 'update'] as const) valueOf(await backupsOn().make(reason))
      valueOf(await backupsOn().makeDailyIfDue())
    }
    const list = valueOf(await backupsOn().list())
    const count = (wanted: string): number => list.filter(({ reason }) => reason === wanted).length
    expect([count('daily'), count('update'), count('byHand')]).toEqual([7, 5, 9])
    expect(list[0]).toMatchObject({ reason: 'daily', madeAt: november + 8 * day })
  })

  it('that are made after a clock was set back still are the newest', async () => {
    for (let made = 0; made < 7; made++, now += day) valueOf(await backupsOn().makeDailyIfDue())
    now = november - 400 * day
    const made = valueOf(await backupsOn().makeDailyIfDue())
    expect((await names())[0]).toBe(made?.name)
    expect(await names()).toHaveLength(7)
  })

  it('that have lost their files never push a sound one out', async () => {
    const first = valueOf(await backupsOn().make('daily'))
    for (let made = 0; made < 8; made++) {
      const { name } = valueOf(await backupsOn().make('daily'))
      await rm(join(folder, 'backups', name, 'log', '2026-11.ndjson'))
    }
    expect(valueOf(await backupsOn().prune())).toEqual([])
    expect(await names()).toContain(first.name)
  })
})

describe('pruning', () => {
  it('removes what was never finished, and leaves alone what it does not know or cannot read', async () => {
    const { name } = valueOf(await backupsOn().make('daily'))
    const all = join(folder, 'backups')
    await mkdir(join(all, '2026-11-01T000000Z-daily', 'log'), { recursive: true })
    await writeFile(join(all, '2026-11-01T000000Z-daily', 'log', '2026-10.ndjson'), 'half')
    await writeFile(join(all, '2026-11-01T000000Z-daily', 'backup.json.tmp'), '{')
    for (const kept of ['my own', '2026-11-02T000000Z-daily']) await mkdir(join(all, kept))
    await writeFile(join(all, '2026-11-02T000000Z-daily', 'backup.json'), '{"format":"shopbell-backup","version":2}')
    expect(valueOf(await backupsOn().prune())).toEqual(['2026-11-01T000000Z-daily'])
    expect(await readdir(all)).toEqual(['2026-11-02T000000Z-daily', name, 'my own'])
    expect(await names()).toEqual([name])
  })

  it('leaves the backup that is being restored', async () => {
    const { name } = valueOf(await backupsOn().make('daily'))
    await writeRestoreMarker(createNodeDisk(), folder, { from: name, saved: name })
    for (let made = 0; made < 8; made++) valueOf(await backupsOn().make('daily'))
    expect(valueOf(await backupsOn().prune())).toHaveLength(1)
    expect(await names()).toContain(name)
  })
})

describe('asking for a backup', () => {
  it('by a name that is none leads nowhere', async () => {
    await writeFile(join(folder, 'backup.json'), '{}')
    for (const name of ['..', '../log', '2026-11-22T083000Z-daily', '']) {
      expect(await backupsOn().verify(name)).toEqual({ ok: false, error: { code: 'notFound' } })
      expect(await backupsOn().remove(name)).toEqual({ ok: false, error: { code: 'notFound' } })
    }
  })

  it('finds every damaged byte', async () => {
    const { name } = valueOf(await backupsOn().make('daily'))
    await truncate(join(folder, 'backups', name, 'log', '2026-11.ndjson'), 20)
    expect(valueOf(await backupsOn().verify(name))).toEqual(['2026-11.ndjson'])
  })

  it('answers that there are none in a shop that never made one', async () => {
    expect(valueOf(await backupsOn().list())).toEqual([])
    expect(valueOf(await backupsOn().prune())).toEqual([])
  })
})
