import { fail, type Result } from '#shared/domain/result'

import { attempt } from '../attempt'
import type { Disk } from '../disk'
import { clearAfterRestore } from './clearAfterRestore'
import type { Backups } from './createBackups'
import { writeRestoreMarker } from './restoreMarker'

/**
 * Decides that the next opening of the shop goes back to a backup, after a backup of what is there now. Nothing changes
 * until `finishRestore`; close the store soon. `notFound`: no such backup. `diskTrouble` with `backupDamaged`: its files
 * are not as they were made.
 */
export async function beginRestore(options: {
  readonly disk: Disk
  /** The shop's folder. */
  readonly folder: string
  readonly backups: Pick<Backups, 'verify' | 'make'>
  /** The backup's name. */
  readonly name: string
}): Promise<Result<void>> {
  const { disk, folder, backups, name } = options
  const damaged = await backups.verify(name)
  if (!damaged.ok) return damaged
  if (damaged.value.length > 0) return fail({ code: 'diskTrouble', reason: 'backupDamaged' })
  const saved = await backups.make('restore')
  if (!saved.ok) return saved
  return attempt(async () => {
    // What an earlier restore could not clear away would be taken for a part of this one.
    await clearAfterRestore(disk, folder)
    await writeRestoreMarker(disk, folder, { from: name, saved: saved.value.name })
  })
}
