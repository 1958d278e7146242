import { join } from 'node:path'

import { systemCode } from '../attempt'
import { removeFileIfThere } from '../backups/removeIfThere'
import { namesIn } from '../backups/whatIsThere'
import type { Disk } from '../disk'
import { movingName, staysBehind } from './filesBelow'

/**
 * Removes the files of a move from one of its two folders, and what of ours is made anew anyway. Anything else stays, and
 * so do the folders it is in. The note itself is left.
 */
export async function clearFiles(
  disk: Disk,
  root: string,
  { files, folders }: { readonly files: readonly { readonly path: string }[]; readonly folders: readonly string[] },
): Promise<void> {
  for (const { path } of files) await removeFileIfThere(disk, join(root, path))
  for (const folder of ['', ...folders]) {
    const names = await namesIn(disk, join(root, folder))
    const ours = names.filter((name) => name !== movingName && staysBehind(folder === '' ? name : `${folder}/${name}`))
    for (const name of ours) await removeFileIfThere(disk, join(root, folder, name))
  }
  // Inner ones first.
  for (const folder of folders.toReversed()) await removeIfEmpty(disk, join(root, folder))
  if ((await namesIn(disk, root)).length > 0) await disk.syncFolder(root)
}

export async function removeIfEmpty(disk: Disk, folder: string): Promise<void> {
  try {
    await disk.removeFolder(folder)
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) throw error
  }
}
