import { join } from 'node:path'

import { carried, systemCode } from './attempt'
import type { Disk, DiskFile } from './disk'
import { renamePatiently } from './renamePatiently'

/** A file that is there whole or not at all, also after a power cut. */
export async function writeWholeFile(disk: Disk, folder: string, name: string, bytes: Buffer): Promise<void> {
  const unfinished = join(folder, `${name}.tmp`)
  await removeIfThere(disk, unfinished)
  const file = await disk.open(unfinished, 'create')
  try {
    await appendAll(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await renamePatiently(disk, unfinished, join(folder, name))
  await disk.syncFolder(folder)
}

async function removeIfThere(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
}

/** The system may take fewer bytes than it is given, most of all on a nearly full disk. */
export async function appendAll(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) {
    const taken = await file.append(bytes.subarray(done))
    if (taken === 0) throw carried({ code: 'diskTrouble', reason: 'nothingTaken' })
    done += taken
  }
}
