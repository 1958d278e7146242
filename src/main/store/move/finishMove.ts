import { join } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'

import { attempt } from '../attempt'
import { removeFileIfThere } from '../backups/removeIfThere'
import type { Disk } from '../disk'
import { createFolderLock, systemProcesses, type Processes } from '../folderLock'
import { clearFiles, removeIfEmpty } from './clearFiles'
import { filesBelow, movingName, staysBehind } from './filesBelow'
import { readMovingNote, writeMovingNote, type MovingNote } from './movingNote'

/**
 * `nothingToDo`: no move ended here. `oldKept`: the old folder is gone from here or was written to since, and stays as it
 * is. `oldStuck`: the disk or another program is in the way; the next run tries again.
 */
export type MoveEnd = 'nothingToDo' | 'oldCleared' | 'oldKept' | 'oldStuck'

/**
 * Clears the folder a shop has come from, once it is noted durably that the shop is in `folder`. Runs right after that and
 * at every start before the store opens `folder`; it may be killed anywhere. Only what was copied is removed, and only
 * while it is as it was copied. `diskTrouble` with `unfinishedMove`: the shop is not whole in `folder`, which must not be
 * opened.
 */
export async function finishMove(options: {
  readonly disk: Disk
  /** The shop's folder as of now. */
  readonly folder: string
  readonly processes?: Processes
}): Promise<Result<MoveEnd>> {
  const { disk, folder, processes = systemProcesses() } = options
  const note = await attempt(() => readMovingNote(disk, folder))
  if (!note.ok) return note
  if (note.value === null) return ok('nothingToDo')
  if (note.value === 'unreadable' || note.value.state === 'copying') {
    return fail({ code: 'diskTrouble', reason: 'unfinishedMove' })
  }
  const { from } = note.value
  const end = (await attempt(() => disk.stat(from))).ok
    ? await clearOld(disk, folder, note.value, processes)
    : 'oldKept'
  if (end === 'oldStuck') return ok(end)
  const forgotten = await attempt(async () => {
    await removeFileIfThere(disk, join(folder, movingName))
    await disk.syncFolder(folder)
  })
  return forgotten.ok ? ok(end) : forgotten
}

async function clearOld(disk: Disk, folder: string, note: MovingNote, processes: Processes): Promise<MoveEnd> {
  const lock = createFolderLock(disk, note.from, processes)
  if (!(await lock.take()).ok) return 'oldStuck'
  const end = await attempt(async (): Promise<MoveEnd> => {
    if (note.state === 'whole') {
      if (!(await isAsCopied(disk, note))) return 'oldKept'
      await writeMovingNote(disk, folder, { ...note, state: 'clearing' })
    }
    await clearFiles(disk, note.from, note)
    return 'oldCleared'
  })
  await lock.release()
  if (!end.ok) return 'oldStuck'
  // A mount point or somebody's working folder can't be removed, and an empty folder does no harm.
  if (end.value === 'oldCleared') await attempt(() => removeIfEmpty(disk, note.from))
  return end.value
}

/** Nobody has written to the old folder since it was copied: nothing in it is lost with it. */
async function isAsCopied(disk: Disk, { from, files }: MovingNote): Promise<boolean> {
  const found = await filesBelow(disk, from, staysBehind)
  const sizes = new Map(found.files.map(({ path, size }) => [path, size]))
  return sizes.size === files.length && files.every(({ path, size }) => sizes.get(path) === size)
}
