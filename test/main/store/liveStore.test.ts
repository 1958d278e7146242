import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import { openedShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { shopAsData } from '#test/builders/shopAsData'

import { createFaultyDisk } from './faultyDisk'
import { aFolder, december, november, opened } from './shopFolder'

const theme = (name: 'dark' | 'light'): readonly Change[] => [{ type: 'settingsChanged', settings: { theme: name } }]
const undo = (shop: Shop, more: number): readonly Change[] => [
  { type: 'settingsChanged', settings: { undoPublicSeconds: shop.settings.undoPublicSeconds + more } },
]

async function aStore(options: { now?: () => number } = {}) {
  const folder = await aFolder()
  const faulty = createFaultyDisk(folder)
  const { store } = await opened(folder, { disk: faulty.disk, ...options })
  return { folder, faulty, store, log: join(folder, 'log', '2026-11.ndjson') }
}

describe('commit', () => {
  it('acknowledges only after the line is written and synced, and a new month after its folder is synced too', async () => {
    let now = november
    const { faulty, store } = await aStore({ now: () => now })
    const steps = async (decide: () => readonly Change[]): Promise<readonly string[]> => {
      const before = faulty.calls.length
      await store.commit(decide)
      return faulty.calls.slice(before)
    }
    expect(await steps(() => theme('dark'))).toEqual([
      'open create log/2026-11.ndjson',
      'close log/2026-11.ndjson',
      'open log log/2026-11.ndjson',
      'size log/2026-11.ndjson',
      'append log/2026-11.ndjson',
      'sync log/2026-11.ndjson',
      'syncFolder log',
      'syncFolder .',
    ])
    expect(await steps(() => theme('light'))).toEqual(['append log/2026-11.ndjson', 'sync log/2026-11.ndjson'])
    now = december
    expect(await steps(() => theme('dark'))).toEqual([
      'close log/2026-11.ndjson',
      'open create log/2026-12.ndjson',
      'close log/2026-12.ndjson',
      'open log log/2026-12.ndjson',
      'size log/2026-12.ndjson',
      'append log/2026-12.ndjson',
      'sync log/2026-12.ndjson',
      'syncFolder log',
      'syncFolder .',
    ])
  })

  it('syncs the folder anew after a start, for the one before may have ended before it did', async () => {
    const { folder, store } = await aStore()
    await store.commit(() => theme('dark'))
    await store.close()
    const faulty = createFaultyDisk(folder)
    const { store: again } = await opened(folder, { disk: faulty.disk })
    await again.commit(() => theme('light'))
    expect(faulty.calls.slice(-2)).toEqual(['syncFolder log', 'syncFolder .'])
  })

  it('shows nothing to anyone before the disk has it', async () => {
    const { faulty, store } = await aStore()
    const seen: string[] = []
    store.onCommit(() => seen.push(`told after ${faulty.calls.at(-1)}`))
    faulty.breakWith(() => {
      seen.push(store.shop().settings.theme)
      return null
    })
    await Promise.all([store.commit(() => theme('dark')), store.commit(() => [])])
    expect(new Set(seen.slice(0, -1))).toEqual(new Set(['system']))
    expect(seen.at(-1)).toBe('told after syncFolder .')
    expect(store.shop().settings.theme).toBe('dark')
  })

  it('writes everything that came in meanwhile with one append and one sync, in order', async () => {
    const { faulty, store, log } = await aStore()
    const first = store.commit(() => theme('dark'))
    await new Promise((resolve) => setImmediate(resolve))
    const before = faulty.calls.length
    const acknowledged: number[] = []
    const rest = Array.from({ length: 50 }, (_, index) =>
      store.commit((shop) => undo(shop, 1)).then(() => acknowledged.push(index)),
    )
    await Promise.all([first, ...rest])
    expect(faulty.calls.slice(before).filter((call) => call.startsWith('append'))).toHaveLength(2)
    expect(acknowledged).toEqual([...acknowledged].toSorted((one, other) => one - other))
    expect(store.shop().settings.undoPublicSeconds).toBe(60)
    const numbers = (await readFile(log, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line): number => JSON.parse(line).n)
    expect(numbers).toEqual(Array.from({ length: 51 }, (_, index) => index + 1))
  })

  it('keeps order and loses nothing when more is waiting than fits one group', async () => {
    const { folder, store } = await aStore()
    const long = 'x'.repeat(100_000)
    const commits = Array.from({ length: 12 }, (_, index) =>
      store.commit(() => [...(index === 0 ? openedShop : []), arrival(index, `${index} ${long}`)]),
    )
    expect((await Promise.all(commits)).every(({ ok }) => ok)).toBe(true)
    await store.close()
    const { store: again } = await opened(folder)
    const page = await again.messages('conversation', null, 100)
    expect(page.ok && page.value.messages.map(({ text }) => Number.parseInt(text)).slice(1)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ])
  })

  it('writes nothing where nothing is decided', async () => {
    const { faulty, store } = await aStore()
    const before = faulty.count()
    const told: unknown[] = []
    store.onCommit((changes) => told.push(changes))
    expect(await store.commit(() => [])).toEqual({ ok: true })
    expect([faulty.count(), told]).toEqual([before, []])
  })

  it('tells each commit by itself until the listener is stopped', async () => {
    const { store } = await aStore()
    const told: unknown[] = []
    const stop = store.onCommit((changes) => told.push(changes))
    await Promise.all([store.commit(() => theme('dark')), store.commit(() => theme('light'))])
    stop()
    await store.commit(() => theme('dark'))
    expect(told).toEqual([theme('dark'), theme('light')])
  })

  it('fails a bug in deciding alone, and those after it decide as if it had not been', async () => {
    const { store } = await aStore()
    const one = store.commit((shop) => undo(shop, 1))
    const bug = store.commit(() => {
      throw new Error('a bug')
    })
    const nonsense = store.commit(() => [{ type: 'settingsChanged', settings: { undoPublicSeconds: -5 } }])
    const two = store.commit((shop) => undo(shop, 1))
    await expect(bug).rejects.toThrow('a bug')
    await expect(nonsense).rejects.toThrow()
    expect(await Promise.all([one, two])).toEqual([{ ok: true }, { ok: true }])
    expect(store.shop().settings.undoPublicSeconds).toBe(12)
  })

  it('fails every commit of a group the disk refuses, also one that decided nothing because of an earlier one', async () => {
    const { faulty, store } = await aStore()
    await store.commit(() => theme('light'))
    const before = shopAsData(store.shop())
    faulty.breakWith(({ name }) => (name === 'append' ? { code: 'ENOSPC' } : null))
    const outcomes = await Promise.all([
      store.commit(() => theme('dark')),
      store.commit((shop) => (shop.settings.theme === 'dark' ? [] : theme('dark'))),
      store.commit((shop) => undo(shop, 1)),
    ])
    expect(outcomes).toEqual(Array(3).fill({ ok: false, error: { code: 'diskFull' } }))
    expect(shopAsData(store.shop())).toEqual(before)
    faulty.heal()
    expect(await store.commit((shop) => undo(shop, 1))).toEqual({ ok: true })
    expect(store.shop().settings).toMatchObject({ theme: 'light', undoPublicSeconds: 11 })
  })

  it('is refused once the store is closed; what was waiting then is still written', async () => {
    const { folder, store } = await aStore()
    const waiting = store.commit(() => theme('dark'))
    await store.close()
    expect(await waiting).toEqual({ ok: true })
    expect(await store.commit(() => theme('light'))).toEqual({
      ok: false,
      error: { code: 'diskTrouble', reason: 'closed' },
    })
    expect((await opened(folder)).store.shop().settings.theme).toBe('dark')
  })
})

function arrival(index: number, text: string): Change {
  return {
    type: 'messageArrived',
    message: aMessage({ id: `m${index}`, remoteId: `9${index}`, sentAt: 2_000 + index, text }),
  }
}
