import { ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'

import type { Disk } from '../disk'
import { readLog, type LogReading } from '../readLog'
import { createCarriedOver } from './carriedOver'
import { readBackupLog } from './readBackupLog'
import { createOutline, isOpenReply, outlineChange, type ShopOutline } from './shopOutline'

export type RestoreSources = {
  readonly disk: Disk
  /** Folder of the backup's log files, in whatever version. */
  readonly backupLog: string
  /** Folder of the shop's own log files; appending may go on meanwhile. */
  readonly currentLog: string
  /** The newest version of the log's lines this program reads. */
  readonly newestVersion: number
  /** Epoch ms. */
  readonly now: number
}

export type RestorePlan = {
  readonly current: ShopOutline
  /** The shop as it will be: the backup with what is carried over. */
  readonly restored: ShopOutline
  /** What follows the backup's own changes. */
  readonly carried: readonly Change[]
  readonly currentReading: LogReading
  /** The number of the backup's last commit. */
  readonly backupLastNumber: number
  /** Replies that are open in the backup. */
  readonly openInBackup: readonly string[]
}

/** Reads both logs, line by line, and changes nothing. `shopIsNewer`: one of them was written by a newer program. */
export async function planRestore(sources: RestoreSources): Promise<Result<RestorePlan>> {
  const { disk, newestVersion, now } = sources
  const restored = createOutline()
  const backup = await readBackupLog({
    disk,
    folder: sources.backupLog,
    newestVersion,
    onChanges: (changes) => {
      for (const change of changes) outlineChange(restored, change)
    },
  })
  if (!backup.ok) return backup
  const openInBackup = [...restored.replies].filter(([, reply]) => isOpenReply(reply)).map(([id]) => id)
  const current = createOutline()
  const carriedOver = createCarriedOver(restored)
  const currentReading = await readLog({
    disk,
    folder: sources.currentLog,
    newestVersion,
    onRecord: ({ changes }) => {
      for (const change of changes) {
        outlineChange(current, change)
        carriedOver.take(change)
      }
    },
  })
  if (!currentReading.ok) return currentReading
  const isWhole = currentReading.value.missing === 0
  const carried = carriedOver.changes(current, isWhole, now)
  for (const change of carried) outlineChange(restored, change)
  return ok({
    current,
    restored,
    carried,
    currentReading: currentReading.value,
    backupLastNumber: backup.value,
    openInBackup,
  })
}
