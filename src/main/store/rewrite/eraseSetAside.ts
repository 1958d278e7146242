import { join } from 'node:path'

import { bytesOf, namesIn } from '../backups/whatIsThere'
import type { Disk } from '../disk'

/** Removes copies of damaged bytes that name an erased customer: they asked for more than for keeping them. Answers how many. */
export async function eraseSetAside(
  disk: Disk,
  shopFolder: string,
  mentions: (bytes: Buffer) => boolean,
): Promise<number> {
  const folder = join(shopFolder, 'set-aside')
  let removed = 0
  for (const name of await namesIn(disk, folder)) {
    const bytes = await bytesOf(disk, folder, name)
    if (!bytes || !mentions(bytes)) continue
    await disk.remove(join(folder, name))
    removed += 1
  }
  if (removed > 0) await disk.syncFolder(folder)
  return removed
}
