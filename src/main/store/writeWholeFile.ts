import { join } from 'node:path'

import { carried } from './attempt'
import { removeFileIfThere } from './backups/removeIfThere'
import type { Disk, DiskFile } from './disk'
import { renamePatiently } from './renamePatiently'

/**
 * A file that is there whole or not at all, also after a power cut. `isSynced` false: it isn't waited for, and after a power
 * cut it may be the older one or garbage; for what is derived, knows its own checksum and is written often.
 */
export async function writeWholeFile(
  disk: Disk,
  folder: string,
  name: string,
  bytes: Buffer,
  isSynced = true,
): Promise<void> {
  const unfinished = join(folder, `${name}.tmp`)
  await removeFileIfThere(disk, unfinished)
  const file = await disk.open(unfinished, 'create')
  try {
    await appendAll(file, bytes)
    if (isSynced) await file.sync()
  } finally {
    await file.close()
  }
  await renamePatiently(disk, unfinished, join(folder, name))
  if (isSynced) await disk.syncFolder(folder)
}

/** The system may take fewer bytes than it is given, most of all on a nearly full disk. */
export async function appendAll(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) {
    const taken = await file.append(bytes.subarray(done))
    if (taken === 0) throw carried({ code: 'diskTrouble', reason: 'nothingTaken' })
    done += taken
  }
}
