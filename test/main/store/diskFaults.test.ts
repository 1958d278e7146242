import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { AppError } from '#shared/domain/errors'
import type { Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'

import { openStore } from '../../../src/main/store/openStore'
import { createFaultyDisk, type Fault, type FaultyDisk } from './faultyDisk'
import { aFolder, december, november, opened } from './shopFolder'

const faults: readonly (readonly [string, Fault, AppError | null])[] = [
  ['ENOSPC', { code: 'ENOSPC' }, { code: 'diskFull' }],
  ['EROFS', { code: 'EROFS' }, { code: 'diskReadOnly' }],
  ['EIO', { code: 'EIO' }, { code: 'diskTrouble', reason: 'EIO' }],
  ['short', 'short', null],
]

const arrival = (id: number): Change => ({
  type: 'messageArrived',
  message: aMessage({ id: `m${id}`, remoteId: `9${id}`, sentAt: 2_000 + id, text: `Message ${id}` }),
})

/** The program started anew: the process that held the lock, and may have failed to remove it, is gone. */
const laterProcesses = { own: 1, startOf: async (pid: number) => (pid === 1 ? 'later' : null) }

type Session = { readonly acknowledged: string[]; readonly errors: AppError[]; readonly isOpened: boolean }

/**
 * Opens, commits over the turn of a month, reads, closes. Whatever the disk does meanwhile: the shop in memory holds
 * exactly what was acknowledged.
 */
async function session(folder: string, faulty: FaultyDisk, round: number): Promise<Session> {
  const acknowledged: string[] = []
  const errors: AppError[] = []
  const note = (outcome: Result<unknown>): boolean => {
    if (!outcome.ok) errors.push(outcome.error)
    return outcome.ok
  }
  let now = november
  const outcome = await openStore({ folder, now: () => now, disk: faulty.disk })
  if (!note(outcome) || !outcome.ok) return { acknowledged, errors, isOpened: false }
  const { store } = outcome.value
  const known = heads(store.shop())
  for (const id of [1, 2, 3, 4, 5]) {
    if (id === 4) now = december
    const change = arrival(round * 10 + id)
    if (note(await store.commit(() => [change]))) acknowledged.push(`m${round * 10 + id}`)
    expect(heads(store.shop())).toEqual([...known, ...acknowledged])
  }
  note(await store.messages('conversation', null, 10))
  await store.close()
  return { acknowledged, errors, isOpened: true }
}

function heads(shop: ReturnType<Awaited<ReturnType<typeof opened>>['store']['shop']>): readonly string[] {
  return shop.conversations.get('conversation')?.heads.map(({ id }) => id) ?? []
}

async function aShopOnDisk(): Promise<string> {
  const folder = await aFolder()
  const { store } = await opened(folder)
  await store.commit(() => openedShop)
  await store.close()
  return folder
}

describe.each(faults)('a disk that answers %s', { timeout: 60_000 }, (_name, fault, error) => {
  it('at any one call loses nothing acknowledged, keeps nothing refused, and works again by itself', async () => {
    const counting = createFaultyDisk('')
    await session(await aShopOnDisk(), counting, 1)
    for (let at = 1; at <= counting.count(); at++) {
      const folder = await aShopOnDisk()
      const faulty = createFaultyDisk(folder)
      let broken = ''
      faulty.breakWith(({ number, name, path }) => {
        if (number === at) broken = `${name} ${path}`
        return number === at ? fault : null
      })
      const first = await session(folder, faulty, 1)
      for (const met of first.errors) expect(met, broken).toEqual(error)
      const { store, report } = await opened(folder, { now: () => december, processes: laterProcesses })
      expect(heads(store.shop()), broken).toEqual(['message', ...first.acknowledged])
      expect(report, broken).toEqual({ damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0, tornBytes: 0 })
      expect(await store.commit(() => [arrival(99)])).toEqual({ ok: true })
      await store.close()
    }
  })
})

describe.each(faults.slice(1))('a disk that answers %s', { timeout: 60_000 }, (_name, fault) => {
  it('from any call on, for good, refuses or stands, and the next start on a sound disk is right', async () => {
    const counting = createFaultyDisk('')
    await session(await aShopOnDisk(), counting, 1)
    for (let from = 1; from <= counting.count(); from++) {
      const folder = await aShopOnDisk()
      const faulty = createFaultyDisk(folder)
      faulty.breakWith(({ number }) => (number >= from ? fault : null))
      const first = await session(folder, faulty, 1)
      const { store } = await opened(folder, { now: () => december, processes: laterProcesses })
      const found = heads(store.shop())
      expect(found.filter((id) => first.acknowledged.includes(id))).toEqual(first.acknowledged)
      // What a dead disk would neither sync nor cut may be there after all, once; nothing else may.
      expect(found.length - 1 - first.acknowledged.length).toBeLessThanOrEqual(1)
      expect(await store.commit(() => [arrival(99)])).toEqual({ ok: true })
      await store.close()
    }
  })
})

describe('a disk that recovers', () => {
  it('takes commits again without a restart, after whatever the failed write left was cut', async () => {
    const folder = await aShopOnDisk()
    const faulty = createFaultyDisk(folder)
    const troubles: unknown[] = []
    const { store } = await opened(folder, { disk: faulty.disk, onTrouble: (trouble) => troubles.push(trouble) })
    const log = join(folder, 'log', '2026-11.ndjson')
    const whole = await readFile(log, 'utf8')
    // Half of the line goes to the disk, then it is full; cutting fails as well.
    faulty.breakWith(({ name }) => {
      if (name === 'append') return faulty.calls.at(-1)?.startsWith('append') ? { code: 'ENOSPC' } : 'short'
      return name === 'truncate' ? { code: 'EIO' } : null
    })
    expect(await store.commit(() => [arrival(1)])).toEqual({ ok: false, error: { code: 'diskFull' } })
    expect((await readFile(log, 'utf8')).length).toBeGreaterThan(whole.length)
    expect(await store.commit(() => [arrival(2)])).toEqual({ ok: false, error: { code: 'diskTrouble', reason: 'EIO' } })
    expect(heads(store.shop())).toEqual(['message'])
    faulty.heal()
    expect(await store.commit(() => [arrival(3)])).toEqual({ ok: true })
    expect(troubles).toEqual([{ code: 'diskFull' }, null])
    await store.close()
    const again = await opened(folder)
    expect(heads(again.store.shop())).toEqual(['message', 'm3'])
    expect(again.report).toEqual({ damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0, tornBytes: 0 })
  })

  it('cuts what a refused commit left in one month before it writes into the next', async () => {
    const folder = await aShopOnDisk()
    const faulty = createFaultyDisk(folder)
    let now = november
    const { store } = await opened(folder, { disk: faulty.disk, now: () => now })
    faulty.breakWith(({ name }) => (name === 'sync' || name === 'truncate' ? { code: 'EIO' } : null))
    expect(await store.commit(() => [arrival(1)])).toMatchObject({ ok: false })
    faulty.heal()
    now = december
    expect(await store.commit(() => [arrival(2)])).toEqual({ ok: true })
    await store.close()
    const again = await opened(folder)
    expect(heads(again.store.shop())).toEqual(['message', 'm2'])
  })

  it('keeps nothing of a commit whose sync failed, though its bytes had all been written', async () => {
    const folder = await aShopOnDisk()
    const faulty = createFaultyDisk(folder)
    const { store } = await opened(folder, { disk: faulty.disk })
    const log = join(folder, 'log', '2026-11.ndjson')
    const whole = await readFile(log, 'utf8')
    let syncs = 0
    faulty.breakWith(({ name }) => (name === 'sync' && ++syncs === 1 ? { code: 'EIO' } : null))
    expect(await store.commit(() => [arrival(1)])).toEqual({ ok: false, error: { code: 'diskTrouble', reason: 'EIO' } })
    expect(await readFile(log, 'utf8')).toBe(whole)
  })

  it('writes no more into a file that somebody else made shorter', async () => {
    const folder = await aShopOnDisk()
    const faulty = createFaultyDisk(folder)
    const { store } = await opened(folder, { disk: faulty.disk })
    await faulty.disk.open(join(folder, 'log', '2026-11.ndjson'), 'append').then(async (file) => {
      await file.truncate(10)
      await file.close()
    })
    faulty.breakWith(({ name }) => (name === 'sync' ? { code: 'EIO' } : null))
    await store.commit(() => [arrival(1)])
    faulty.heal()
    expect(await store.commit(() => [arrival(2)])).toEqual({
      ok: false,
      error: { code: 'diskTrouble', reason: 'shorter' },
    })
  })
})
