import { join } from 'node:path'

import type { Low } from 'lowdb'

import { fail, ok, type Result } from '#shared/domain/result'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import type { MutableShop } from '#shared/domain/shop/createShop'

import { attempt } from './attempt'
import { createCommitQueue, type Decided } from './commitQueue'
import type { Disk } from './disk'
import type { FolderLock } from './folderLock'
import { createIndexKeeper } from './indexKeeper'
import type { LogAdapter } from './logAdapter'
import type { RewriteClient } from './rewrite/rewriteClient'
import type { SearchClient } from './search/searchClient'
import { writeLine } from './logLine'
import { createMessageReader } from './messageReader'
import { tidy } from './tidy'
import type { Store } from './store'
import type { PictureStore } from './pictures/pictureStore'
import { createUpkeep, type Upkeep } from './upkeep'

/** Writing the index of so many conversations takes about half a second: no longer may quitting wait for it. */
const mostAtGoodbye = 40_000
/** A shorter tail is read in no time at the next start. */
const leastAtGoodbye = 64 * 1024

/** A large shop's index is not rewritten for each megabyte, but the next start must not read too much either. */
const longestTail = 4 * 1024 * 1024

type Options = {
  readonly folder: string
  readonly now: () => number
  readonly disk: Disk
  readonly newestVersion: number
  readonly lock: FolderLock
  /** Already read as far as the first screen. */
  readonly db: Low<MutableShop>
  readonly adapter: LogAdapter
  readonly refreshBytes: number
  readonly appVersion: string
  readonly rewriter: RewriteClient
  readonly search: SearchClient
  readonly pictures: PictureStore
  /** Hears of every attempt to write. */
  readonly watch: (outcome: Result<void>) => Result<void>
  readonly log: (event: string, fields: Readonly<Record<string, string | number>>) => void
}

/** The store of a shop whose first screen has been read, and what is done with its files beside everyday work. */
export function createLiveStore(options: Options): { readonly store: Store; readonly upkeep: Upkeep } {
  const { db, adapter, lock, watch, search } = options
  const listeners = new Set<(changes: readonly Change[]) => void>()
  const unfinished = new Set<string>()
  let isClosed = false

  const keeper = createIndexKeeper({
    // An index that covers an erasure would hide that there is work left.
    write: async () => {
      if (unfinished.size === 0) await db.write()
    },
    writeFirstScreen: async () => {
      if (unfinished.size === 0 && adapter.isWritable()) await adapter.writeFirstScreen(db.data)
    },
    tailBytes: adapter.tailBytes,
    refreshBytes: () => Math.max(options.refreshBytes, Math.min(longestTail, adapter.logBytes() / 32)),
    onFailure: (outcome) => options.log('store.indexRefused', { code: outcome.ok ? '' : outcome.error.code }),
  })
  let loading = loadWhole()

  async function loadWhole(): Promise<Result<void>> {
    // Whoever waits for the first screen goes first.
    await new Promise((resolve) => setImmediate(resolve))
    const whole = await adapter.whole()
    if (!whole.ok) return whole
    db.data = whole.value
    for (const id of adapter.unfinishedErasures()) unfinished.add(id)
    if (adapter.isWritable()) {
      keeper.committed()
      await tidy(options.disk, options.folder)
    }
    search.open(adapter.lastNumber())
    return ok(undefined)
  }

  function moveOn(commits: readonly Decided[]): void {
    for (const { changes } of commits) for (const change of changes) applyChange(db.data, change)
    // In a turn of its own, so that a listener's bug shows and still keeps no commit from being acknowledged.
    for (const { changes } of commits) for (const listener of listeners) queueMicrotask(() => listener(changes))
    // Here, where the shop is exactly what the log says.
    keeper.committed()
    search.committed(adapter.lastNumber())
  }

  /** A folder that couldn't be locked is read anew once it can be: who knows who wrote there meanwhile. */
  async function becomeWritable(): Promise<Result<void>> {
    const held = await lock.take()
    if (!held.ok || adapter.isWritable()) return held
    const read = await attempt(() => db.read())
    if (!read.ok) return read
    await search.close()
    loading = loadWhole()
    return loading
  }

  const queue = createCommitQueue({
    shop: () => db.data,
    prepare: async () => {
      if (isClosed) return fail({ code: 'diskTrouble', reason: 'closed' })
      const whole = await loading
      const writable = whole.ok ? await becomeWritable() : whole
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
    shop: () => db.data,
    places: adapter.places,
  })

  /** A conversation of the first screen opens before the rest is loaded. */
  async function loaded(conversationId: string): Promise<Result<void>> {
    return db.data.conversations.has(conversationId) ? ok(undefined) : loading
  }

  const upkeep = createUpkeep({
    ...options,
    shop: () => db.data,
    queue,
    keeper,
    unfinished,
    refresh: async () => {
      await attempt(() => db.write())
      await attempt(() => adapter.writeFirstScreen(db.data))
    },
  })
  const store: Store = {
    shop: () => db.data,
    ready: () => loading,
    commit: queue.commit,
    messages: async (conversationId, before, limit) => {
      const there = await loaded(conversationId)
      return there.ok ? reader.page(conversationId, before, limit) : there
    },
    message: async (conversationId, messageId) => {
      const there = await loaded(conversationId)
      return there.ok ? reader.message(conversationId, messageId) : there
    },
    search: async (query, page) => {
      const whole = await loading
      return whole.ok ? search.find(query, page) : whole
    },
    onCommit: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      await queue.idle()
      isClosed = true
      const whole = await loading
      await options.rewriter.stop()
      await keeper.idle()
      const isWorthIt = adapter.tailBytes() >= leastAtGoodbye && db.data.conversations.size <= mostAtGoodbye
      if (whole.ok && adapter.isWritable() && isWorthIt) await keeper.refresh()
      if (whole.ok) await keeper.close()
      await search.close()
      await adapter.close()
      await lock.release()
    },
  }
  return { store, upkeep }
}
