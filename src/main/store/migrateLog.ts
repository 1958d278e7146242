import { join } from 'node:path'

import { ok, type Result } from '#shared/domain/result'

import { createBackups } from './backups/createBackups'
import type { Disk } from './disk'
import { logFiles } from './logFiles'
import { migrateFolder } from './migrations/migrateFolder'

type Means = {
  readonly disk: Disk
  /** The shop's folder, locked. */
  readonly folder: string
  readonly now: () => number
  readonly newestVersion: number
  readonly appVersion: string
}

/** Brings an older log up to date, with a backup before each step. Errors: `shopIsNewer`, or what the disk said. */
export async function migrateLog(means: Means): Promise<Result<void>> {
  const { disk, folder } = means
  const backups = createBackups({ ...means, snapshot: () => snapshotOf(disk, folder) })
  const migrated = await migrateFolder({
    ...means,
    backUp: async () => {
      const made = await backups.make('migration')
      return made.ok ? ok(undefined) : made
    },
  })
  return migrated.ok ? ok(undefined) : migrated
}

/** An older log is not understood yet: only its files can be told. */
async function snapshotOf(disk: Disk, folder: string) {
  const log = join(folder, 'log')
  const files = []
  for (const name of logFiles(await disk.list(log)).current) {
    files.push({ name, size: (await disk.stat(join(log, name))).size })
  }
  return { files, lastNumber: 0, conversations: 0, messages: 0 }
}
