import { join } from 'node:path'

import { Low } from 'lowdb'

import type { AppError } from '#shared/domain/errors'
import { ok, type Result } from '#shared/domain/result'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'

import { attempt } from './attempt'
import type { Disk } from './disk'
import { createDiskWatch } from './diskWatch'
import { createFolderLock, systemProcesses, type Processes } from './folderLock'
import { formatNote } from './formatNote'
import { createLiveStore } from './liveStore'
import { createLogAdapter, type LogAdapter } from './logAdapter'
import { formatVersion } from './logLine'
import { createNodeDisk } from './nodeDisk'
import type { OpeningReport } from './recoverLog'
import type { Store } from './store'
import { writeWholeFile } from './writeWholeFile'

export type OpenStoreOptions = {
  /** The shop's own folder; made, for its owner alone, if it isn't there. */
  readonly folder: string
  /** Epoch ms. Names the month's file and dates the lines; never decides their order. */
  readonly now: () => number
  readonly disk?: Disk
  readonly processes?: Processes
  /** The version lines are written in, and the newest this program reads. */
  readonly newestVersion?: number
  /** Bytes of log after which the index is brought up to date. */
  readonly refreshBytes?: number
  /** The disk has begun to refuse writes, and why; null: it takes them again. */
  readonly onTrouble?: (trouble: AppError | null) => void
  /** Events with counts only. */
  readonly log?: (event: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void
}

export type OpenedStore = { readonly store: Store; readonly report: OpeningReport }

/**
 * Opens the shop in a folder as far as its first screen; `ready` tells when all of it is there. Damage never keeps a shop closed: it is set aside and reported. Errors: `shopIsNewer`
 * (nothing was touched), `shopInUse` (another process has it open), or what the disk said. A
 * folder that can be read but not written opens; its commits fail until it can be written.
 */
export async function openStore(options: OpenStoreOptions): Promise<Result<OpenedStore>> {
  const { folder, now, disk = createNodeDisk(), newestVersion = formatVersion } = options
  const { refreshBytes = 1024 * 1024, log = () => {} } = options
  const lock = createFolderLock(disk, folder, options.processes ?? systemProcesses())
  const adapter = createLogAdapter({ disk, folder, now, newestVersion, lock })
  const db = new Low<MutableShop>(adapter, createShop())
  const opened = await attempt(async () => {
    await disk.makeFolder(join(folder, 'log'))
    await db.read()
  })
  if (!opened.ok) {
    await lock.release()
    return opened
  }
  await explain(disk, folder, adapter)
  const report = adapter.report()
  log('store.opened', { ...report, commits: adapter.lastNumber() })
  const watch = createDiskWatch(options)
  return ok({
    store: createLiveStore({ folder, now, disk, newestVersion, lock, db, adapter, refreshBytes, watch, log }),
    report,
  })
}

async function explain(disk: Disk, folder: string, adapter: LogAdapter): Promise<void> {
  if (!adapter.isWritable()) return
  // Only a courtesy: a full disk is told of when something matters.
  await attempt(async () => {
    if (!(await disk.list(folder)).includes('format.md')) {
      await writeWholeFile(disk, folder, 'format.md', Buffer.from(formatNote))
    }
  })
}
