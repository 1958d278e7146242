import { join } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'

import { attempt } from '../attempt'
import type { Disk } from '../disk'
import { backupsFolder, manifestName, readManifest, type Backup } from './backupManifest'
import { freeBackupName, isBackupName, type BackupReason } from './backupName'
import { isAsWritten, makeBackup, type LogSnapshot } from './makeBackup'
import { readBackups } from './readBackups'
import { removeFileIfThere, removeFolderIfThere } from './removeIfThere'
import { readRestoreMarker } from './restoreMarker'
import { surplusBackups } from './surplusBackups'

type Options = {
  readonly disk: Disk
  /** The shop's folder. */
  readonly folder: string
  /** Epoch ms. */
  readonly now: () => number
  readonly appVersion: string
  /** What the log holds at this moment; appending may go on meanwhile, rewriting months must not. */
  readonly snapshot: () => Promise<LogSnapshot>
}

/** The shop's backups, in `backups/` of its folder. Calls wait for each other. Failures are what the disk said. */
export type Backups = {
  /** Newest first. Folders that say nothing readable about themselves are left out. */
  list(): Promise<Result<readonly Backup[]>>
  /** A failed one leaves nothing behind and removes no older one. */
  make(reason: BackupReason): Promise<Result<Backup>>
  /** Makes the first `daily` of each calendar day of this computer, then prunes. Null: today's is there already. */
  makeDailyIfDue(): Promise<Result<Backup | null>>
  /** Removes unfinished backups and those `surplusBackups` names, but never the one being restored. Answers the names. */
  prune(): Promise<Result<readonly string[]>>
  /** `notFound`: there is no such backup. */
  remove(name: string): Promise<Result<void>>
  /** The files that are no longer as they were made; empty: all is well. */
  verify(name: string): Promise<Result<readonly string[]>>
}

/** How often a backup is begun anew because a rewrite took away a file it was about to copy. */
const tries = 3

export function createBackups({ disk, folder, now, appVersion, snapshot }: Options): Backups {
  const all = backupsFolder(folder)
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
    const done = last.then(action)
    last = done.catch(() => undefined)
    return done
  }

  async function make(reason: BackupReason): Promise<Result<Backup>> {
    for (let left = tries - 1; ; left--) {
      const made = await makeOnce(reason)
      const isGone = !made.ok && made.error.code === 'diskTrouble' && made.error.reason === 'ENOENT'
      if (!isGone || left === 0) return made
    }
  }

  async function makeOnce(reason: BackupReason): Promise<Result<Backup>> {
    const found = await attempt(() => readBackups(disk, folder))
    if (!found.ok) return found
    const [previous = null] = found.value.backups
    const madeAt = now()
    const name = freeBackupName(madeAt, reason, found.value.names)
    const made = { number: (previous?.number ?? 0) + 1, madeAt, reason, appVersion }
    const backup = await attempt(async () =>
      makeBackup({ disk, folder, name, previous, made, snapshot: await snapshot() }),
    )
    if (!backup.ok) await attempt(() => removeFolderIfThere(disk, join(all, name)))
    return backup
  }

  async function prune(): Promise<readonly string[]> {
    const { backups, unfinished } = await readBackups(disk, folder)
    const sound = new Set<Backup>()
    for (const backup of backups) if (await hasItsFiles(disk, folder, backup)) sound.add(backup)
    const restoring = (await readRestoreMarker(disk, folder))?.from
    const surplus = surplusBackups(backups, (backup) => sound.has(backup)).map(({ name }) => name)
    const removed = [...unfinished, ...surplus].filter((name) => name !== restoring)
    for (const name of removed) await removeBackup(disk, join(all, name))
    return removed
  }

  async function makeDailyIfDue(): Promise<Result<Backup | null>> {
    const found = await attempt(() => readBackups(disk, folder))
    if (!found.ok) return found
    const isDone = found.value.backups.some(({ reason, madeAt }) => reason === 'daily' && isSameDay(madeAt, now()))
    if (isDone) return ok(null)
    const made = await make('daily')
    // What could not be removed is removed another day; the backup is there.
    if (made.ok) await attempt(prune)
    return made
  }

  async function find(name: string): Promise<Result<Backup>> {
    const manifest = isBackupName(name) ? await attempt(() => readManifest(disk, join(all, name))) : null
    if (manifest === null) return fail({ code: 'notFound' })
    if (!manifest.ok) return manifest
    return typeof manifest.value === 'string' ? fail({ code: 'notFound' }) : ok({ ...manifest.value, name })
  }

  async function verify(name: string): Promise<Result<readonly string[]>> {
    const backup = await find(name)
    if (!backup.ok) return backup
    const damaged = []
    for (const file of backup.value.files) {
      if (!(await isAsWritten(disk, join(all, name, 'log', file.name), file))) damaged.push(file.name)
    }
    return ok(damaged)
  }

  return {
    list: () => attempt(async () => (await readBackups(disk, folder)).backups),
    make: (reason) => inTurn(() => make(reason)),
    makeDailyIfDue: () => inTurn(makeDailyIfDue),
    prune: () => inTurn(() => attempt(prune)),
    remove: (name) =>
      inTurn(async () => {
        const backup = await find(name)
        return backup.ok ? attempt(() => removeBackup(disk, join(all, name))) : backup
      }),
    verify,
  }
}

/** Whether all files are there in their size; reading all of them each day would be too much. */
async function hasItsFiles(disk: Disk, shopFolder: string, backup: Backup): Promise<boolean> {
  for (const { name, size } of backup.files) {
    const entry = await attempt(() => disk.stat(join(backupsFolder(shopFolder), backup.name, 'log', name)))
    if (!entry.ok || entry.value.size !== size) return false
  }
  return true
}

/** It stops being a backup before its files go: what a kill leaves is removed as unfinished. */
async function removeBackup(disk: Disk, backup: string): Promise<void> {
  await removeFileIfThere(disk, join(backup, manifestName))
  await disk.syncFolder(backup)
  await removeFolderIfThere(disk, backup)
}

function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString()
}
