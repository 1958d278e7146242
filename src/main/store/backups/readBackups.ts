import { join } from 'node:path'

import type { Disk } from '../disk'
import { backupsFolder, readManifest, type Backup } from './backupManifest'
import { isBackupName } from './backupName'
import { namesIn } from './whatIsThere'

export type FoundBackups = {
  /** Of all folders, finished or not. */
  readonly names: readonly string[]
  /** Newest first. */
  readonly backups: readonly Backup[]
  readonly unfinished: readonly string[]
}

export async function readBackups(disk: Disk, shopFolder: string): Promise<FoundBackups> {
  const names = (await namesIn(disk, backupsFolder(shopFolder))).filter(isBackupName)
  const backups: Backup[] = []
  const unfinished: string[] = []
  for (const name of names) {
    const manifest = await readManifest(disk, join(backupsFolder(shopFolder), name))
    if (manifest === 'unfinished') unfinished.push(name)
    else if (manifest !== 'unreadable') backups.push({ ...manifest, name })
  }
  return { names, backups: backups.toSorted((one, other) => other.number - one.number), unfinished }
}
