import { join } from 'node:path'

import { Low } from 'lowdb'

import type { AppError } from '#shared/domain/errors'
import { ok, type Result } from '#shared/domain/result'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'

import { attempt, carried } from './attempt'
import { finishRestore, type RestoreOutcome } from './backups/finishRestore'
import type { Disk } from './disk'
import { createDiskWatch } from './diskWatch'
import { createFolderLock, systemProcesses, type FolderLock, type Processes } from './folderLock'
import { createLiveStore } from './liveStore'
import { createLogAdapter } from './logAdapter'
import { formatVersion } from './logLine'
import { migrateLog } from './migrateLog'
import { createNodeDisk } from './nodeDisk'
import { noWorker } from './noWorker'
import { createPictureStore } from './pictures/createPictureStore'
import type { PictureStore } from './pictures/pictureStore'
import { createOpeningDisk } from './openingDisk'
import type { OpeningReport } from './recoverLog'
import { createRewriteClient } from './rewrite/rewriteClient'
import { createSearchClient } from './search/searchClient'
import type { Store } from './store'
import type { Upkeep } from './upkeep'
import type { StartWorker } from './workerPort'

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
  /** Named in backups. */
  readonly appVersion?: string
  /** What must not block: without them nothing is found, erased or compacted, and it says so. */
  readonly workers?: { readonly search: StartWorker; readonly rewrite: StartWorker }
  /** The disk has begun to refuse writes, and why; null: it takes them again. */
  readonly onTrouble?: (trouble: AppError | null) => void
  /** Events with counts only. */
  readonly log?: (event: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void
}

export type OpenedStore = {
  readonly store: Store
  readonly upkeep: Upkeep
  readonly pictureStore: PictureStore
  /** What had to be recovered. */
  readonly report: OpeningReport
  /** A restore that was decided before: done just now, or called off. */
  readonly restore: RestoreOutcome
}

/**
 * Opens the shop in a folder as far as its first screen; `ready` tells when all of it is there. A restore that was decided is
 * done first, an older log brought up to date. Damage never keeps a shop closed: it is set aside and reported. Errors:
 * `shopIsNewer` (nothing was touched), `shopInUse` (another process has it open), or what the disk said. A folder that can
 * be read but not written opens; its commits fail until it can be written.
 */
export async function openStore(options: OpenStoreOptions): Promise<Result<OpenedStore>> {
  const { folder, now, disk = createNodeDisk(), newestVersion = formatVersion, appVersion = '' } = options
  const opening = options.disk ? null : createOpeningDisk(disk)
  const openingDisk = opening ?? disk
  const { refreshBytes = 1024 * 1024, log = () => {}, workers = { search: noWorker, rewrite: noWorker } } = options
  const lock = createFolderLock(openingDisk, folder, options.processes ?? systemProcesses())
  const means = { disk, openingDisk, folder, now, newestVersion, appVersion }
  const migrate = () => migrateLog(means)
  const adapter = createLogAdapter({ ...means, lock, migrate })
  const db = new Low<MutableShop>(adapter, createShop())
  const opened = await attempt(async () => {
    await openingDisk.makeFolder(folder)
    const restore = await restored(means, lock)
    await openingDisk.makeFolder(join(folder, 'log'))
    await db.read()
    return restore
  })
  opening?.over()
  if (!opened.ok) {
    await lock.release()
    return opened
  }
  const report = adapter.report()
  log('store.opened', { ...report, commits: adapter.lastNumber() })
  const pictureStore = createPictureStore(means)
  const live = createLiveStore({
    ...means,
    pictures: pictureStore,
    lock,
    db,
    adapter,
    refreshBytes,
    watch: createDiskWatch(options),
    log,
    rewriter: createRewriteClient({ start: workers.rewrite }),
    search: createSearchClient({ start: workers.search, folder, newestVersion }),
  })
  return ok({ ...live, pictureStore, report, restore: opened.value })
}

type Means = Pick<OpenStoreOptions, 'folder' | 'now'> & {
  readonly disk: Disk
  readonly openingDisk: Disk
  readonly newestVersion: number
  readonly appVersion: string
}

/** A folder that can't be locked can't be changed either: what was decided waits. */
async function restored(means: Means, lock: FolderLock): Promise<RestoreOutcome> {
  const { disk } = means
  const held = await lock.take()
  if (!held.ok) {
    const isHalfRestored = await attempt(() => disk.stat(join(means.folder, 'log.before')))
    if (held.error.code === 'shopInUse' || isHalfRestored.ok) throw carried(held.error)
    return { state: 'nothingToDo' }
  }
  const outcome = await finishRestore(means)
  if (!outcome.ok) throw carried(outcome.error)
  return outcome.value
}
