import { join } from 'node:path'

import { removeFileIfThere } from './backups/removeIfThere'
import type { Disk } from './disk'
import { renamePatiently } from './renamePatiently'
import { appendAll } from './writeWholeFile'

/**
 * Puts a file in place of an older one without waiting for the disk: after a power cut it may be either of them, or garbage.
 * For what is derived, knows its own checksum and is written too often to be synced.
 */
export async function replaceUnsynced(disk: Disk, folder: string, name: string, bytes: Buffer): Promise<void> {
  const unfinished = join(folder, `${name}.tmp`)
  await removeFileIfThere(disk, unfinished)
  const file = await disk.open(unfinished, 'create')
  try {
    await appendAll(file, bytes)
  } finally {
    await file.close()
  }
  await renamePatiently(disk, unfinished, join(folder, name))
}
