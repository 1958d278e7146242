import { join } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'
import { unsentPictures } from '#shared/domain/pictures/unsentPictures'
import type { Shop } from '#shared/domain/shop/shop'

import { attempt } from './attempt'
import { beginRestore } from './backups/beginRestore'
import { createBackups, type Backups } from './backups/createBackups'
import { previewRestore, type RestorePreview } from './backups/restorePreview'
import { canWrite } from './canWrite'
import type { CommitQueue } from './commitQueue'
import type { Progress } from './rewrite/eachRewrite'
import { compactionDue } from './rewrite/compactionDue'
import type { ErasureReport } from './rewrite/eraseCustomers'
import { begunErasures } from './rewrite/erasurePlan'
import type { RewriteClient } from './rewrite/rewriteClient'
import type { Disk } from './disk'
import type { IndexKeeper } from './indexKeeper'
import type { LogAdapter } from './logAdapter'
import { pictureIdIn } from './pictures/pictureFile'
import type { PictureStore } from './pictures/pictureStore'
import { sentPictures } from './pictures/sentPictures'
import { copied, linesOf, type OpeningReport } from './recoverLog'
import type { SearchClient } from './search/searchClient'
import { takeOver } from './takeOver'
import { verifyLog } from './verifyLog'

export type { RestoreOutcome } from './backups/finishRestore'
export type { RestorePreview } from './backups/restorePreview'

export type UpkeepMeans = {
  readonly disk: Disk
  /** The shop's folder. */
  readonly folder: string
  readonly now: () => number
  readonly appVersion: string
  readonly newestVersion: number
  readonly shop: () => Shop
  readonly queue: CommitQueue
  readonly adapter: LogAdapter
  readonly pictures: PictureStore
  readonly keeper: IndexKeeper
  readonly rewriter: RewriteClient
  readonly search: SearchClient
  readonly refresh: () => Promise<void>
  /** Customers whose erasure was decided while bytes of them are still there: until then no index is written. */
  readonly unfinished: Set<string>
}

/** What is done with the shop's files beside everyday work. Failures are what the disk said; each may be tried again. */
export type Upkeep = {
  /** What opening the shop, and looking at all of it since, has found. */
  report(): OpeningReport
  /** Reads the whole log against its checksums; `rest` is awaited between pieces, false stops it. Null: it was stopped. */
  verify(rest: () => Promise<boolean>): Promise<Result<OpeningReport | null>>
  logBytes(): number
  /** Whether the disk takes writes again; nothing of the shop is touched. */
  canWrite(): Promise<Result<void>>
  /** Where copies of damaged parts of the log are. */
  readonly setAsideFolder: string
  readonly backups: Backups
  /** What restoring a backup would change. `notFound`: no such backup. */
  previewRestore(name: string): Promise<Result<RestorePreview>>
  /** The next opening of the shop goes back to this backup; close it soon. */
  beginRestore(name: string): Promise<Result<void>>
  /** Takes a customer out of the shop, and every byte of them out of its files; `notFound`: no such customer. */
  erase(customerId: string, onProgress?: (progress: Progress) => void): Promise<Result<ErasureReport | null>>
  /** Goes on with erasures that a killed run had begun. */
  finishErasures(): Promise<Result<void>>
  /** Makes closed months smaller where it is worth it. Answers how many bytes went. */
  compact(): Promise<Result<number>>
  /**
   * Removes pictures that nothing in the shop speaks of any more; `rest` is awaited between pieces of looking, false stops
   * it. Answers how many.
   */
  sweepPictures(rest: () => Promise<boolean>): Promise<Result<number>>
}

export function createUpkeep(means: UpkeepMeans): Upkeep {
  const { disk, folder, newestVersion, adapter, keeper, rewriter, search, unfinished } = means

  const backups = createBackups({
    disk,
    folder,
    now: means.now,
    appVersion: means.appVersion,
    snapshot: async () => {
      const [files, lastNumber] = [adapter.files().map((file) => ({ ...file })), adapter.lastNumber()]
      const counts = await countMessages(means)
      return { files, lastNumber, ...counts }
    },
  })

  const hooks = { onRewritten: takeOver(means) }

  function place() {
    const end = adapter.files().at(-1)
    const openEnd = end ? { file: end.name, upTo: end.size } : null
    return { shopFolder: folder, newestVersion, openEnd }
  }

  /** Takes every byte of these, and of those a killed run had begun with, out of the shop's files. */
  async function rewriteErased(onProgress: (progress: Progress) => void = () => {}) {
    const begun = await attempt(() => begunErasures(disk, folder))
    if (!begun.ok) return begun
    const customerIds = [...new Set([...unfinished, ...begun.value])]
    if (customerIds.length === 0) return ok(null)
    const erased = await rewriter.erase({ ...place(), customerIds }, { ...hooks, onProgress })
    if (!erased.ok) return erased
    for (const id of customerIds) {
      const forgotten = await search.erased(id)
      if (!forgotten.ok) return forgotten
    }
    for (const id of customerIds) unfinished.delete(id)
    // The index on disk still speaks of them.
    await means.refresh()
    return erased
  }

  async function verify(rest: () => Promise<boolean>): Promise<Result<OpeningReport | null>> {
    const files = adapter.files()
    const verified = await attempt(() => verifyLog({ disk, folder: join(folder, 'log'), files, rest }))
    // A rewrite took away what was being read: the next start looks at all of it again.
    const isSameLog = files.every(({ name }) => adapter.files().some((file) => file.name === name))
    if (!verified.ok) return verified
    if (verified.value === null || !isSameLog) return ok(null)
    const { damage, missing } = verified.value
    const copies = []
    for (const stretch of damage) copies.push(await copied(disk, folder, stretch))
    const known = adapter.report().newlyDamagedLines
    adapter.verified({
      damagedLines: linesOf(damage),
      newlyDamagedLines: known + linesOf(copies.filter(({ isNew }) => isNew).map((copy) => copy.damage)),
      missingCommits: missing,
    })
    return ok(adapter.report())
  }

  return {
    report: adapter.report,
    logBytes: adapter.logBytes,
    canWrite: () => canWrite(disk, folder),
    setAsideFolder: join(folder, 'set-aside'),
    verify,
    // A backup must not be made of files that are just being rewritten.
    backups: {
      ...backups,
      make: (reason) => keeper.inTurn(() => backups.make(reason)),
      makeDailyIfDue: () => keeper.inTurn(backups.makeDailyIfDue),
      prune: () => keeper.inTurn(backups.prune),
    },
    previewRestore: async (name) => {
      const known = await backups.list()
      if (!known.ok) return known
      if (!known.value.some((backup) => backup.name === name)) return fail({ code: 'notFound' })
      const backupLog = join(folder, 'backups', name, 'log')
      return previewRestore({ disk, backupLog, currentLog: join(folder, 'log'), newestVersion, now: means.now() })
    },
    beginRestore: (name) => keeper.inTurn(() => beginRestore({ disk, folder, backups, name })),
    erase: (customerId, onProgress) =>
      // No index is written between the decision and its end: what it covers would hide that there is work left.
      keeper.inTurn(async () => {
        if (!means.shop().customers.has(customerId)) return fail({ code: 'notFound' })
        const decided = await means.queue.commit((shop) =>
          shop.customers.has(customerId) ? [{ type: 'customerErased', customerId, at: means.now() }] : [],
        )
        if (!decided.ok) return decided
        unfinished.add(customerId)
        return rewriteErased(onProgress)
      }),
    finishErasures: () =>
      keeper.inTurn(async () => {
        const finished = await rewriteErased()
        return finished.ok ? ok(undefined) : finished
      }),
    sweepPictures: (rest) => keeper.inTurn(() => sweepPictures(means, rest)),
    compact: () =>
      keeper.inTurn(async () => {
        const measured = await rewriter.measure(place())
        if (!measured.ok) return measured
        const files = compactionDue(measured.value.files)
        if (files.length === 0) return ok(0)
        const done = await rewriter.compact({ ...place(), files }, hooks)
        await means.refresh()
        return done.ok ? ok(done.value.droppedBytes) : done
      }),
  }
}

/** The log is read only where a picture may have to go. */
async function sweepPictures(
  { disk, folder, pictures, shop }: UpkeepMeans,
  rest: () => Promise<boolean>,
): Promise<Result<number>> {
  const names = await pictures.list()
  if (!names.ok) return names
  const unsent = unsentPictures(shop())
  if (names.value.every((name) => unsent.has(pictureIdIn(name) ?? ''))) return ok(0)
  const sent = await attempt(() => sentPictures(disk, join(folder, 'log'), rest))
  if (!sent.ok) return sent
  // The shop as of now: a draft may have been begun meanwhile.
  return sent.value === null ? ok(0) : pictures.sweep(new Set([...sent.value, ...unsentPictures(shop())]))
}

/** Pieces of a few milliseconds' work. */
const pieceCount = 2_000

/** Messages by conversation, counted without unpacking those that rest. */
async function countMessages({ shop, adapter }: UpkeepMeans) {
  let [conversations, messages] = [0, 0]
  for (const [id, entry] of shop().conversations) {
    const packed = adapter.places().packed(id)
    messages += packed === null ? entry.heads.length : countIn(packed)
    conversations += 1
    if (conversations % pieceCount === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return { conversations, messages }
}

function countIn(packed: string): number {
  let count = packed === '' ? 0 : 1
  for (let at = packed.indexOf('|'); at !== -1; at = packed.indexOf('|', at + 1)) count += 1
  return count
}
