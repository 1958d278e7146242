import { readdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { constants } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { DiskFile } from '../../../src/main/store/disk'
import { createNodeDisk } from '../../../src/main/store/nodeDisk'
import { syncedByAppending } from '../../../src/main/store/syncedByAppending'
import { aFolder } from './shopFolder'

function aFile() {
  const calls: string[] = []
  let isRefused = false
  const call = (name: string) => async (): Promise<number> => {
    calls.push(name)
    if (isRefused && name === 'sync') throw Object.assign(new Error('EIO'), { code: 'EIO' })
    return 1
  }
  const done = (name: string) => async (): Promise<void> => void (await call(name)())
  const file: DiskFile = {
    size: call('size'),
    read: call('read'),
    append: call('append'),
    truncate: done('truncate'),
    sync: done('sync'),
    close: done('close'),
  }
  return { file: syncedByAppending(file), calls, refuse: (refused: boolean) => void (isRefused = refused) }
}

describe('a file whose appends are synced as they are written', () => {
  it('owes what lay in it before one sync, and the next ones none', async () => {
    const { file, calls } = aFile()
    for (let round = 0; round < 3; round += 1) {
      await file.append(Buffer.from('x'))
      await file.sync()
    }
    expect(calls).toEqual(['append', 'sync', 'append', 'append'])
  })

  it('owes a sync again for what was cut from it, and until one has succeeded', async () => {
    const { file, calls, refuse } = aFile()
    await file.sync()
    await file.truncate(3)
    refuse(true)
    await expect(file.sync()).rejects.toThrow('EIO')
    refuse(false)
    await file.sync()
    await file.sync()
    expect(calls).toEqual(['sync', 'truncate', 'sync', 'sync'])
  })

  it.runIf(process.platform === 'linux')('is how Linux opens the log: the system itself says so', async () => {
    const path = join(await aFolder().then((folder) => join(folder, '..')), 'log.ndjson')
    await writeFile(path, '')
    const disk = createNodeDisk()
    const [log, other] = [await disk.open(path, 'log'), await disk.open(path, 'append')]
    const isSynced = (await flagsOf(path)).map((flags) => (flags & constants.O_DSYNC) === constants.O_DSYNC)
    expect(isSynced.toSorted()).toEqual([false, true])
    await log.close()
    await other.close()
  })
})

/** The flags of each open file at this path. */
async function flagsOf(path: string): Promise<readonly number[]> {
  const flags: number[] = []
  for (const fd of await readdir('/proc/self/fd')) {
    if ((await readlink(`/proc/self/fd/${fd}`).catch(() => '')) !== path) continue
    const info = await readFile(`/proc/self/fdinfo/${fd}`, 'utf8')
    flags.push(Number.parseInt(/^flags:\t(\d+)/mu.exec(info)?.[1] ?? '', 8))
  }
  return flags
}
