import { join } from 'node:path'

import { z } from 'zod'

import type { Disk } from '../disk'
import { backupReasons } from './backupName'
import { bytesOf, parsedJson } from './whatIsThere'
import { isLogFile } from './logFileName'

/** The newest version of `backup.json` this program reads. */
const newestVersion = 1

/** What `backup.json` says. It is written last: a backup without it was never finished. */
export const backupManifestSchema = z.object({
  format: z.literal('shopbell-backup'),
  version: z.number().int().min(1).max(newestVersion),
  /** Counts the shop's backups. Tells the newest one also where a clock was set back. */
  number: z.number().int().min(1),
  madeAt: z.number(),
  reason: z.enum(backupReasons),
  appVersion: z.string(),
  /** The files of `log/`, by name. `crc32` of the whole file, as in the log's lines. */
  files: z.array(
    z.object({
      name: z.string().refine(isLogFile),
      size: z.number().int().min(0),
      crc32: z.string().regex(/^[0-9a-f]{8}$/u),
    }),
  ),
  /** The number of the last commit. */
  lastNumber: z.number().int().min(0),
  conversations: z.number().int().min(0),
  messages: z.number().int().min(0),
})
export type BackupManifest = z.infer<typeof backupManifestSchema>
export type BackupFile = BackupManifest['files'][number]

export type Backup = BackupManifest & { readonly name: string }

export const manifestName = 'backup.json'

/** The backup in a folder. `unfinished`: nothing says what it is; `unreadable`: damaged, or made by a newer program. */
export async function readManifest(
  disk: Disk,
  backupFolder: string,
): Promise<BackupManifest | 'unfinished' | 'unreadable'> {
  const bytes = await bytesOf(disk, backupFolder, manifestName)
  if (bytes === null) return 'unfinished'
  const manifest = backupManifestSchema.safeParse(parsedJson(bytes))
  return manifest.success ? manifest.data : 'unreadable'
}

/** The folder of all backups, in the shop's folder. */
export function backupsFolder(shopFolder: string): string {
  return join(shopFolder, 'backups')
}
