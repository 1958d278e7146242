import { join } from 'node:path'

import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'

import { attempt, carried } from '../attempt'
import { derivedFiles } from '../derivedFiles'
import type { Disk } from '../disk'
import { migrateLog } from '../migrateLog'
import { migrateFolder } from '../migrations/migrateFolder'
import { renamePatiently } from '../renamePatiently'
import { backupsFolder, type Backup } from './backupManifest'
import { freeBackupName } from './backupName'
import { bringPicturesBack } from './backupPictures'
import { clearAfterRestore } from './clearAfterRestore'
import { makeBackup } from './makeBackup'
import { planRestore, type RestorePlan } from './planRestore'
import { readBackups } from './readBackups'
import { removeFileIfThere, removeFolderIfThere } from './removeIfThere'
import { addCommits, copyBackupLog } from './restoredLog'
import { readRestoreMarker, restoreNames } from './restoreMarker'
import { namesIn } from './whatIsThere'

type Options = {
  readonly disk: Disk
  /** The same for what is small and waited for. */
  readonly openingDisk?: Disk
  /** The shop's folder. */
  readonly folder: string
  /** Epoch ms. */
  readonly now: () => number
  readonly appVersion: string
  /** The newest version of the log's lines this program reads. */
  readonly newestVersion: number
}

/** `kept`: the shop is as it was before, and the restore is called off for this reason. */
export type RestoreOutcome =
  | { readonly state: 'nothingToDo' }
  | { readonly state: 'restored' }
  | { readonly state: 'kept'; readonly reason: AppError }

/**
 * Goes back to the backup that `beginRestore` named, if it named one. Runs with the folder locked, before anything reads
 * or makes `log/`. It may be killed anywhere: the restored log is made beside the old one, the two change places by two
 * renames, and the next run goes on from whatever is there. An error means that the shop must not be opened now: it lies
 * whole under another name and the next run brings it back.
 */
export async function finishRestore(options: Options): Promise<Result<RestoreOutcome>> {
  const { disk, folder } = options
  const names = await attempt(() => namesIn(options.openingDisk ?? disk, folder))
  if (!names.ok) return names
  if (!names.value.includes(restoreNames.before)) {
    if (!names.value.includes(restoreNames.marker)) {
      // Left by one that was called off.
      if (names.value.includes('log') && names.value.includes(restoreNames.unfinished))
        await attempt(() => removeFolderIfThere(disk, join(folder, restoreNames.unfinished)))
      return ok({ state: 'nothingToDo' })
    }
    const begun = await attempt(() => prepareAndStepAside(options))
    if (!begun.ok) return callOff(options, begun.error)
  }
  const swapped = await attempt(() => stepIn(options))
  if (!swapped.ok) return swapped
  // The shop is restored; what cannot be cleared away now is cleared away by the next run.
  await attempt(() => clearAfterRestore(disk, folder))
  return ok({ state: 'restored' })
}

/** Makes `log.restoring/log`, then moves `log` to `log.before`. */
async function prepareAndStepAside(options: Options): Promise<void> {
  const { disk, folder } = options
  const marker = await readRestoreMarker(disk, folder)
  if (marker === null) throw carried({ code: 'diskTrouble', reason: 'markerUnreadable' })
  const { backups } = await readBackups(disk, folder)
  const backup = backups.find(({ name }) => name === marker.from)
  if (!backup) throw carried({ code: 'notFound' })
  const backupLog = join(backupsFolder(folder), backup.name, 'log')
  const [log, unfinished, now] = [join(folder, 'log'), join(folder, restoreNames.unfinished), options.now()]
  await disk.makeFolder(log)
  // Both logs must be read as they are meant, or a reply that was sent would not be known: an update may lie between.
  await must(migrateLog(options))
  await removeFolderIfThere(disk, unfinished)
  const target = join(unfinished, 'log')
  await copyBackupLog(disk, backup, backupLog, target)
  await must(migrateFolder({ ...options, folder: unfinished, backUp: () => Promise.resolve(ok(undefined)) }))
  const sources = { disk, backupLog: target, currentLog: log, newestVersion: options.newestVersion, now }
  const plan = await must(planRestore(sources))
  await saveWhatCameSince(options, plan, marker.saved)
  await bringPicturesBack({ disk, shopFolder: folder, backup: join(backupsFolder(folder), backup.name) })
  await addCommits({ disk, target, lastNumber: plan.backupLastNumber, changes: plan.carried, now })
  for (const above of [unfinished, folder]) await disk.syncFolder(above)
  await renamePatiently(disk, log, join(folder, restoreNames.before))
}

async function must<T>(outcome: Promise<Result<T>>): Promise<T> {
  const settled = await outcome
  if (!settled.ok) throw carried(settled.error)
  return settled.value
}

/** The shop may have gone on between the decision and its end: then the backup made before is not all there was. */
async function saveWhatCameSince(options: Options, plan: RestorePlan, saved: string): Promise<void> {
  const { disk, folder, appVersion } = options
  const { backups, names } = await readBackups(disk, folder)
  const { files, lastNumber } = plan.currentReading
  const isAll = (backup: Backup): boolean =>
    backup.lastNumber === lastNumber &&
    files.every(({ name, size }) => backup.files.some((file) => file.name === name && file.size === size))
  if (backups.some((backup) => (backup.name === saved || backup.reason === 'restore') && isAll(backup))) return
  const madeAt = options.now()
  const [previous = null] = backups
  await makeBackup({
    disk,
    folder,
    name: freeBackupName(madeAt, 'restore', names),
    previous,
    made: { number: (previous?.number ?? 0) + 1, madeAt, reason: 'restore', appVersion },
    snapshot: { files, lastNumber, ...countsOf(plan) },
  })
}

function countsOf({ current }: RestorePlan): { readonly conversations: number; readonly messages: number } {
  let messages = 0
  for (const { messageIds } of current.conversations.values()) messages += messageIds.size
  return { conversations: current.conversations.size, messages }
}

/** Gives up before anything has changed. */
async function callOff({ disk, folder }: Options, reason: AppError): Promise<Result<RestoreOutcome>> {
  const names = await attempt(() => namesIn(disk, folder))
  if (!names.ok) return names
  // The rename has happened after all, whatever the disk said of it.
  if (!names.value.includes('log')) return fail(reason)
  await attempt(() => clearAfterRestore(disk, folder))
  return ok({ state: 'kept', reason })
}

/** Moves the log in `log.restoring` to `log`. Once that is done, nothing of it happens again. */
async function stepIn({ disk, folder }: Options): Promise<void> {
  const [log, unfinished] = [join(folder, 'log'), join(folder, restoreNames.unfinished)]
  const names = await namesIn(disk, folder)
  await disk.syncFolder(folder)
  if ((await namesIn(disk, unfinished)).includes('log')) {
    // Somebody who knew nothing of this has made an empty one. One that isn't empty stays, and so does everything.
    if (names.includes('log')) await disk.removeFolder(log)
    await renamePatiently(disk, join(unfinished, 'log'), log)
  } else if (!names.includes('log')) {
    await renamePatiently(disk, join(folder, restoreNames.before), log)
  }
  // They speak of the log before.
  for (const name of derivedFiles) await removeFileIfThere(disk, join(folder, name))
  await disk.syncFolder(folder)
}
