import { join } from 'node:path'

import type { Disk } from '../disk'
import { removeFileIfThere, removeFolderIfThere } from './removeIfThere'
import { restoreNames } from './restoreMarker'

/**
 * Removes what a restore has left. The log from before goes only once the marker is gone for good: a marker without it
 * means that the restore has yet to be made, and would undo whatever the owner did since.
 */
export async function clearAfterRestore(disk: Disk, shopFolder: string): Promise<void> {
  await removeFileIfThere(disk, join(shopFolder, restoreNames.marker))
  await disk.syncFolder(shopFolder)
  await removeFolderIfThere(disk, join(shopFolder, restoreNames.unfinished))
  await removeFolderIfThere(disk, join(shopFolder, restoreNames.before))
}
