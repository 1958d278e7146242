import { join } from 'node:path'

import { attempt, systemCode } from '../attempt'
import type { Disk } from '../disk'
import { writeWholeFile } from '../writeWholeFile'
import { backupsFolder, manifestName, type Backup, type BackupFile, type BackupManifest } from './backupManifest'
import { backUpPictures } from './backupPictures'
import { checkedCopy, sumOf } from './checkedCopy'

/** What a backup is made of: the log's files that count, each up to its last acknowledged byte. */
export type LogSnapshot = {
  readonly files: readonly { readonly name: string; readonly size: number }[]
  readonly lastNumber: number
  readonly conversations: number
  readonly messages: number
}

type Options = {
  readonly disk: Disk
  /** The shop's folder. */
  readonly folder: string
  readonly name: string
  readonly snapshot: LogSnapshot
  /** Files that are the same are shared with this one. */
  readonly previous: Backup | null
  readonly made: Pick<BackupManifest, 'number' | 'madeAt' | 'reason' | 'appVersion'>
}

/**
 * Copies the log into a backup's folder. It counts once `backup.json` is there, which comes last. Rejects with what the
 * disk said, and then leaves an unfinished folder.
 */
export async function makeBackup(options: Options): Promise<Backup> {
  const { disk, folder, name } = options
  const { lastNumber, conversations, messages } = options.snapshot
  const backup = join(backupsFolder(folder), name)
  await disk.makeFolder(join(backup, 'log'))
  const files: BackupFile[] = []
  for (const file of options.snapshot.files) files.push({ ...file, crc32: await bringOver(options, file) })
  await disk.syncFolder(join(backup, 'log'))
  const { previous } = options
  const before = previous && join(backupsFolder(folder), previous.name)
  await backUpPictures({ disk, shopFolder: folder, backup, previous: before })
  const counts = { lastNumber, conversations, messages }
  const manifest: BackupManifest = { format: 'shopbell-backup', version: 1, ...options.made, files, ...counts }
  await writeWholeFile(disk, backup, manifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  return { ...manifest, name }
}

async function bringOver(options: Options, { name, size }: { name: string; size: number }): Promise<string> {
  const { disk, folder, previous } = options
  const live = join(folder, 'log', name)
  const target = join(backupsFolder(folder), options.name, 'log', name)
  const before = previous?.files.find((file) => file.name === name && file.size === size)
  if (previous && before && (await sumOf(disk, live, size)) === before.crc32) {
    const copy = join(backupsFolder(folder), previous.name, 'log', name)
    if (await linkWhole(disk, copy, target, before)) return before.crc32
  }
  return checkedCopy(disk, live, target, size)
}

/**
 * Shares the previous backup's copy, never the live file: what damages that must not reach a backup. Answers false where
 * the copy is damaged itself or the file system knows no second names; then the file is copied.
 */
async function linkWhole(disk: Disk, copy: string, target: string, file: BackupFile): Promise<boolean> {
  if (!(await isAsWritten(disk, copy, file))) return false
  try {
    await disk.link(copy, target)
    return true
  } catch (error) {
    if (systemCode(error) === null) throw error
    return false
  }
}

/** Whether a backup's file still has exactly the bytes it was made with. One that cannot be read has not. */
export async function isAsWritten(disk: Disk, path: string, { size, crc32 }: BackupFile): Promise<boolean> {
  const sum = await attempt(async () => ((await disk.stat(path)).size === size ? sumOf(disk, path, size) : null))
  return sum.ok && sum.value === crc32
}
