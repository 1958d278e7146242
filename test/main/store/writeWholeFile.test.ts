import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { attempt } from '../../../src/main/store/attempt'
import type { DiskFile } from '../../../src/main/store/disk'
import { appendAll, writeWholeFile } from '../../../src/main/store/writeWholeFile'
import { createFaultyDisk } from './faultyDisk'
import { aFolder } from './shopFolder'

describe('writeWholeFile', () => {
  it('syncs the bytes before the file gets its name, and the name before it is done', async () => {
    const folder = await aFolder()
    const { disk, calls } = createFaultyDisk(folder)
    await disk.makeFolder(folder)
    await writeFile(join(folder, 'note.tmp'), 'left over from an interrupted attempt')
    await writeWholeFile(disk, folder, 'note', Buffer.from('whole'))
    expect(await readFile(join(folder, 'note'), 'utf8')).toBe('whole')
    expect(calls.slice(-6)).toEqual([
      'open create note.tmp',
      'append note.tmp',
      'sync note.tmp',
      'close note.tmp',
      'rename note.tmp',
      'syncFolder .',
    ])
  })

  it('leaves no file of that name when the disk refuses part of it', async () => {
    const folder = await aFolder()
    const { disk, breakWith } = createFaultyDisk(folder)
    await disk.makeFolder(folder)
    breakWith(({ name }) => (name === 'sync' ? { code: 'ENOSPC' } : null))
    expect(await attempt(() => writeWholeFile(disk, folder, 'note', Buffer.from('whole')))).toMatchObject({ ok: false })
    expect(await readdir(folder)).toEqual(['note.tmp'])
  })
})

describe('appendAll', () => {
  it('goes on until every byte is taken', async () => {
    const taken: string[] = []
    const file: Pick<DiskFile, 'append'> = {
      append: async (bytes) => {
        taken.push(Buffer.from(bytes.subarray(0, 2)).toString())
        return Math.min(2, bytes.byteLength)
      },
    }
    await appendAll(file as DiskFile, Buffer.from('abcde'))
    expect(taken).toEqual(['ab', 'cd', 'e'])
  })

  it('gives up on a disk that takes nothing', async () => {
    const file: Pick<DiskFile, 'append'> = { append: async () => 0 }
    expect(await attempt(() => appendAll(file as DiskFile, Buffer.from('abc')))).toEqual({
      ok: false,
      error: { code: 'diskTrouble', reason: 'nothingTaken' },
    })
  })
})
