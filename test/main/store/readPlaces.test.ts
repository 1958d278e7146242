import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { LinePlace } from '../../../src/main/store/logPlace'
import { readPlaces } from '../../../src/main/store/readPlaces'
import { createFaultyDisk } from './faultyDisk'
import { aFolder } from './shopFolder'

/** Two months of numbered eight-byte lines. */
async function aLog() {
  const folder = await aFolder()
  const { disk, calls, breakWith } = createFaultyDisk(folder)
  await disk.makeFolder(folder)
  const text = Array.from({ length: 300_000 }, (_, index) => `${index}`.padStart(7, '.')).join('\n')
  for (const month of ['2026-11', '2026-12']) await writeFile(join(folder, `${month}.ndjson`), text)
  const line = (month: string, index: number): LinePlace => ({ file: `${month}.ndjson`, offset: index * 8, length: 7 })
  const reads = () => calls.filter((call) => call.startsWith('read')).length
  return { disk, folder, line, reads, breakWith }
}

describe('readPlaces', () => {
  it('finds each line, in whatever order and how often they are asked for', async () => {
    const { disk, folder, line } = await aLog()
    const places = [line('2026-12', 5), line('2026-11', 299_999), line('2026-11', 3), line('2026-11', 4)]
    const found = await readPlaces(disk, folder, [...places, ...places])
    expect(places.map((place) => found.get(place)?.toString())).toEqual(['......5', '.299999', '......3', '......4'])
  })

  it('reads neighbours at once, far ones apart, and never more than a megabyte at a time', async () => {
    const { disk, folder, line, reads } = await aLog()
    await readPlaces(
      disk,
      folder,
      [1, 2, 3, 400, 100_000].map((index) => line('2026-11', index)),
    )
    expect(reads()).toBe(2)
    const all = Array.from({ length: 3_000 }, (_, index) => line('2026-11', index * 100))
    expect((await readPlaces(disk, folder, all)).size).toBe(3_000)
    expect(reads()).toBe(2 + 3)
  })

  it('reads on after a short read', async () => {
    const { disk, folder, line } = await aLog()
    const stingy = {
      ...disk,
      open: async (path: string, mode: 'read' | 'append' | 'create') => {
        const file = await disk.open(path, mode)
        return { ...file, read: (into: Uint8Array, at: number) => file.read(into.subarray(0, 3), at) }
      },
    }
    const place = line('2026-11', 7)
    expect((await readPlaces(stingy, folder, [place])).get(place)?.toString()).toBe('......7')
  })

  it('closes what it opened when the disk fails', async () => {
    const { disk, folder, line, breakWith } = await aLog()
    let open = 0
    breakWith(({ name }) => {
      if (name === 'open read') open += 1
      if (name === 'close') open -= 1
      return name === 'read' ? { code: 'EIO' } : null
    })
    await expect(readPlaces(disk, folder, [line('2026-11', 1)])).rejects.toMatchObject({ code: 'EIO' })
    expect(open).toBe(0)
  })
})
