import { join } from 'node:path'

import { removeFileIfThere } from '../backups/removeIfThere'
import type { Disk } from '../disk'
import { logFiles } from '../logFiles'

const unfinished = /^\d{4}-\d{2}(?:\.\d+)?\.ndjson\.tmp$/u

/**
 * Removes what a killed rewrite left in the log's folder: unfinished new generations, and old ones whose successor counts.
 * Only for a log that was read and may be written. Answers what was removed; rejects with what the disk said.
 */
export async function removeLeftOvers(disk: Disk, folder: string): Promise<readonly string[]> {
  const names = await disk.list(folder)
  const leftOvers = [...logFiles(names).leftOver, ...names.filter((name) => unfinished.test(name))]
  for (const name of leftOvers) await removeFileIfThere(disk, join(folder, name))
  // Erased bytes must not come back with a power cut.
  if (leftOvers.length > 0) await disk.syncFolder(folder)
  return leftOvers
}
