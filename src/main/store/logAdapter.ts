import { join } from 'node:path'

import type { Adapter } from 'lowdb'

import { ok, type Result } from '#shared/domain/result'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'

import { carried } from './attempt'
import type { Decided } from './commitQueue'
import type { Disk } from './disk'
import type { FolderLock } from './folderLock'
import { createLogAppender, type LogAppender } from './logAppender'
import { createMessagePlaces, type MessagePlaces } from './messagePlaces'
import { readLog } from './readLog'
import { recoverLog, reportOf, type OpeningReport, type Recovery } from './recoverLog'

type Options = {
  readonly disk: Disk
  /** The shop's folder; the log is in `log`. */
  readonly folder: string
  readonly now: () => number
  readonly newestVersion: number
  readonly lock: FolderLock
}

/**
 * The log behind lowdb's interface. `read` loads the shop, `append` is the everyday path and the only one that
 * acknowledges; `write` brings up to date what is derived from the log, of which there is nothing on disk yet.
 */
export type LogAdapter = Adapter<MutableShop> & {
  /** Takes commits that follow the last one; resolves with ok once they survive a power cut. */
  append(commits: readonly Decided[]): Promise<Result<void>>
  /** The number of the last commit on disk. */
  lastNumber(): number
  /** Whether the disk let us lock the folder when it was read: without that it can be read only. */
  isWritable(): boolean
  places(): MessagePlaces
  report(): OpeningReport
  close(): Promise<void>
}

type Loaded = {
  readonly appender: LogAppender | null
  readonly places: MessagePlaces
  readonly report: OpeningReport
  lastNumber: number
}

export function createLogAdapter(options: Options): LogAdapter {
  let loaded: Loaded | null = null

  function current(): Loaded {
    if (!loaded) throw new Error('The log is used before it was read.')
    return loaded
  }

  return {
    read: async () => {
      await loaded?.appender?.close()
      const { shop, ...rest } = await load(options)
      loaded = rest
      return shop
    },
    write: () => Promise.resolve(),
    append: async (commits) => {
      const { appender, places } = current()
      if (!appender) throw new Error('The log is written without its lock.')
      const written = await appender.append(Buffer.concat(commits.map(({ line }) => line)))
      if (!written.ok) return written
      let { offset } = written.value
      for (const { changes, line } of commits) {
        places.note(changes, { month: written.value.month, offset, length: line.byteLength - 1 })
        offset += line.byteLength
      }
      current().lastNumber += commits.length
      return ok(undefined)
    },
    lastNumber: () => current().lastNumber,
    isWritable: () => current().appender !== null,
    places: () => current().places,
    report: () => current().report,
    close: async () => loaded?.appender?.close(),
  }
}

/** A folder that another process holds is refused; one that the disk doesn't let us lock is read and left as it is. */
async function load({ disk, folder, now, newestVersion, lock }: Options): Promise<Loaded & { shop: MutableShop }> {
  const locked = await lock.take()
  if (!locked.ok && locked.error.code === 'shopInUse') throw carried(locked.error)
  const shop = createShop()
  const places = createMessagePlaces()
  const logFolder = join(folder, 'log')
  const reading = await readLog({
    disk,
    folder: logFolder,
    newestVersion,
    onRecord: ({ changes }, place) => {
      for (const change of changes) applyChange(shop, change)
      places.note(changes, place)
    },
  })
  // lowdb's `read` can only reject.
  if (!reading.ok) throw carried(reading.error)
  const { lastNumber } = reading.value
  if (!locked.ok) return { shop, places, lastNumber, report: reportOf(reading.value), appender: null }
  const { report, end }: Recovery = await recoverLog(disk, folder, reading.value)
  const appender = createLogAppender({ disk, folder: logFolder, now, end })
  await appender.repair()
  return { shop, places, lastNumber, report, appender }
}
