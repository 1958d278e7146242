import { join } from 'node:path'

import type { Low } from 'lowdb'

import { fail, type Result } from '#shared/domain/result'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import type { MutableShop } from '#shared/domain/shop/createShop'

import { attempt } from './attempt'
import { createCommitQueue, type Decided } from './commitQueue'
import type { Disk } from './disk'
import type { FolderLock } from './folderLock'
import type { LogAdapter } from './logAdapter'
import { writeLine } from './logLine'
import { createMessageReader } from './messageReader'
import type { Store } from './store'

type Options = {
  readonly folder: string
  readonly now: () => number
  readonly disk: Disk
  readonly newestVersion: number
  readonly lock: FolderLock
  /** Already read. */
  readonly db: Low<MutableShop>
  readonly adapter: LogAdapter
  /** Hears of every attempt to write. */
  readonly watch: (outcome: Result<void>) => Result<void>
}

/** The store of a shop that has been read. */
export function createLiveStore(options: Options): Store {
  const { db, adapter, lock, watch } = options
  const listeners = new Set<(changes: readonly Change[]) => void>()
  let isClosed = false

  function moveOn(commits: readonly Decided[]): void {
    for (const { changes } of commits) for (const change of changes) applyChange(db.data, change)
    // In a turn of its own, so that a listener's bug shows and still keeps no commit from being acknowledged.
    for (const { changes } of commits) for (const listener of listeners) queueMicrotask(() => listener(changes))
  }

  const queue = createCommitQueue({
    shop: () => db.data,
    prepare: async () => {
      if (isClosed) return fail({ code: 'diskTrouble', reason: 'closed' })
      const writable = await becomeWritable(lock, db, adapter)
      return writable.ok ? writable : watch(writable)
    },
    encode: (changes, ahead) =>
      Buffer.from(
        writeLine({
          v: options.newestVersion,
          n: adapter.lastNumber() + ahead,
          at: new Date(options.now()).toISOString(),
          changes,
        }),
      ),
    write: async (commits) => watch(await adapter.append(commits)),
    onWritten: moveOn,
  })
  const reader = createMessageReader({
    disk: options.disk,
    folder: join(options.folder, 'log'),
    newestVersion: options.newestVersion,
    shop: () => db.data,
    places: adapter.places,
  })

  return {
    shop: () => db.data,
    commit: queue.commit,
    messages: reader.page,
    message: reader.message,
    onCommit: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      await queue.idle()
      isClosed = true
      await adapter.close()
      await lock.release()
    },
  }
}

/** A folder that couldn't be locked is read anew once it can be: who knows who wrote there meanwhile. */
async function becomeWritable(lock: FolderLock, db: Low<MutableShop>, adapter: LogAdapter): Promise<Result<void>> {
  const held = await lock.take()
  return held.ok && !adapter.isWritable() ? attempt(() => db.read()) : held
}
