import { z } from 'zod'

import type { Disk } from '../disk'
import { writeWholeFile } from '../writeWholeFile'
import { isBackupName } from './backupName'
import { bytesOf, parsedJson } from './whatIsThere'

/** Names in the shop's folder while a backup is being restored. */
export const restoreNames = { marker: 'restoring.json', unfinished: 'log.restoring', before: 'log.before' } as const

const markerSchema = z.object({
  format: z.literal('shopbell-restore'),
  version: z.literal(1),
  /** The backup to go back to. */
  from: z.string().refine(isBackupName),
  /** The backup of what was there when this was decided. */
  saved: z.string().refine(isBackupName),
})
export type RestoreMarker = z.infer<typeof markerSchema>

export async function writeRestoreMarker(
  disk: Disk,
  shopFolder: string,
  names: Pick<RestoreMarker, 'from' | 'saved'>,
): Promise<void> {
  const marker: RestoreMarker = { format: 'shopbell-restore', version: 1, ...names }
  await writeWholeFile(disk, shopFolder, restoreNames.marker, Buffer.from(`${JSON.stringify(marker)}\n`))
}

/** Null where nothing is to be restored, or what says so cannot be read. */
export async function readRestoreMarker(disk: Disk, shopFolder: string): Promise<RestoreMarker | null> {
  const bytes = await bytesOf(disk, shopFolder, restoreNames.marker)
  const marker = bytes && markerSchema.safeParse(parsedJson(bytes))
  return marker?.success ? marker.data : null
}
