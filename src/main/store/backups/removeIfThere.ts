import { join } from 'node:path'

import { systemCode } from '../attempt'
import type { Disk } from '../disk'
import { namesIn } from './whatIsThere'

/** Removes a file; one that isn't there is no failure. */
export async function removeFileIfThere(disk: Disk, path: string): Promise<void> {
  await unlessAbsent(() => disk.remove(path))
}

/** Removes a folder with all that is in it; one that isn't there is no failure. Links are removed, not followed. */
export async function removeFolderIfThere(disk: Disk, folder: string): Promise<void> {
  for (const name of await namesIn(disk, folder)) {
    const path = join(folder, name)
    if ((await disk.stat(path)).kind === 'folder') await removeFolderIfThere(disk, path)
    else await removeFileIfThere(disk, path)
  }
  await unlessAbsent(() => disk.removeFolder(folder))
}

async function unlessAbsent(remove: () => Promise<void>): Promise<void> {
  try {
    await remove()
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
}
