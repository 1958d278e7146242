import { join } from 'node:path'

import type { AppError } from '#shared/domain/errors'
import type { Result } from '#shared/domain/result'

import { attempt, systemCode } from '../attempt'
import { checkedCopy } from '../backups/checkedCopy'
import { removeFileIfThere } from '../backups/removeIfThere'
import type { Disk } from '../disk'
import { createFolderLock, systemProcesses, type Processes } from '../folderLock'
import { clearFiles } from './clearFiles'
import { filesBelow, movingName, staysBehind, type Below, type FileBelow } from './filesBelow'
import { prepareTarget, type MoveRefusal } from './moveTarget'
import { writeMovingNote, type MovingNote } from './movingNote'

export type MoveOptions = {
  readonly disk: Disk
  /** The shop's folder; the store must be closed. */
  readonly from: string
  /** An empty folder, or one to be made. */
  readonly to: string
  readonly processes?: Processes
}

export type MovedShop = { readonly files: number; readonly bytes: number }

/**
 * Copies the shop into another folder, reads every byte of it again, and brings it to the disk. The old folder stays as it
 * is: the caller notes durably that the shop is in the new one, and then calls `finishMove`. Errors: a refusal of the new
 * folder, `shopInUse`, or what the disk said (`diskFull`, `diskReadOnly`); then the copy is cleared away again, by a later
 * attempt if not now.
 */
export async function moveShop(options: MoveOptions): Promise<Result<MovedShop, AppError | MoveRefusal>> {
  const { disk, from, to } = options
  const lock = createFolderLock(disk, from, options.processes ?? systemProcesses())
  const held = await lock.take()
  if (!held.ok) return held
  try {
    const target = await attempt(() => prepareTarget(disk, from, to))
    if (!target.ok) return target
    if (!target.value.ok) return target.value
    return await copyShop(disk, from, to)
  } finally {
    await lock.release()
  }
}

async function copyShop(disk: Disk, from: string, to: string): Promise<Result<MovedShop>> {
  const found = await attempt(() => filesBelow(disk, from, staysBehind))
  if (!found.ok) return found
  const copied = await attempt(async () => {
    const note = await noteOf(disk, from, found.value)
    await disk.makeFolder(to)
    await writeMovingNote(disk, to, note)
    await copyAll(disk, from, to, found.value)
    await writeMovingNote(disk, to, { ...note, state: 'whole' })
    return { files: note.files.length, bytes: note.files.reduce((sum, { size }) => sum + size, 0) }
  })
  if (!copied.ok) {
    await attempt(async () => {
      await clearFiles(disk, to, found.value)
      await removeFileIfThere(disk, join(to, movingName))
    })
  }
  return copied
}

async function noteOf(disk: Disk, from: string, { files, folders }: Below): Promise<MovingNote> {
  return {
    format: 'shopbell-move',
    version: 1,
    from: await disk.realPath(from),
    state: 'copying',
    files: files.map(({ path, size }) => ({ path, size })),
    folders: [...folders],
  }
}

async function copyAll(disk: Disk, from: string, to: string, { files, folders }: Below): Promise<void> {
  const copies = new Map<string, string>()
  for (const folder of folders) await disk.makeFolder(join(to, folder))
  for (const file of files) {
    const [source, target] = [join(from, file.path), join(to, file.path)]
    if (!(await linkToCopy(disk, copies, file, target))) await checkedCopy(disk, source, target, file.size)
    if (file.identity !== null && !copies.has(file.identity)) copies.set(file.identity, target)
  }
  for (const folder of ['', ...folders]) await disk.syncFolder(join(to, folder))
}

/** Files that several backups share are shared in the new folder too, where it can. */
async function linkToCopy(
  disk: Disk,
  copies: ReadonlyMap<string, string>,
  { identity }: FileBelow,
  target: string,
): Promise<boolean> {
  const copy = identity === null ? undefined : copies.get(identity)
  if (copy === undefined) return false
  try {
    await disk.link(copy, target)
    return true
  } catch (error) {
    if (systemCode(error) === null) throw error
    return false
  }
}
