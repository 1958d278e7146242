import type { Cursor } from '#shared/domain/accounts/account'
import type { AppError } from '#shared/domain/errors'
import type { ImportFailure } from '#shared/domain/exports/exportFailure'
import type { ExportRecord } from '#shared/domain/exports/exportRecord'
import type { ImportTally } from '#shared/domain/exports/importTally'
import { firstStage, mergeRecords } from '#shared/domain/exports/mergeRecords'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import type { PictureStore } from '../../store/pictures/pictureStore'
import type { Store } from '../../store/store'
import type { ExportReader, ExportSource } from './exportPorts'
import type { Progress } from './exportShop'
import { importPictures } from './importPictures'
import { sourceBatches, type SourceBatch, type Unreadable } from './sourceBatches'

/** What an import did, or would do. */
export type ImportReport = ImportTally & {
  readonly exportedAt: number
  /** Lines that are no records: they were passed over. */
  readonly unreadable: Unreadable
  /** The file ends too early: what it does hold was taken. */
  readonly isCutShort: boolean
}

export type ImportMeans = {
  readonly store: Store
  readonly pictureStore: PictureStore
  readonly source: ExportSource
  readonly now: number
  /** What a reply that was still on its way tells the owner; it comes as failed and is never sent by itself. */
  readonly openReplyReason: AppError
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

/**
 * Gives the shop what an export has and the shop does not, in commits of their own; what the shop has is never replaced or
 * lost. Importing the same export again changes nothing, and goes on where an import was interrupted. Accounts the shop does
 * not know come signed out.
 */
export async function importShop(means: ImportMeans): Promise<Result<ImportReport, ImportFailure>> {
  const { store } = means
  const pictures = await importPictures(means)
  if (!pictures.ok) return pictures
  return readThrough(means, (decide) => store.commit(decide))
}

/** What `importShop` would do now; the shop stays as it is. Something that is twice in the file counts twice. */
export function previewImport(means: ImportMeans): Promise<Result<ImportReport, ImportFailure>> {
  return readThrough(means, async (decide) => {
    decide(means.store.shop())
    return ok(undefined)
  })
}

type Perform = (decide: (shop: Shop) => readonly Change[]) => Promise<Result<void>>

async function readThrough(means: ImportMeans, perform: Perform): Promise<Result<ImportReport, ImportFailure>> {
  const ready = await means.store.ready()
  if (!ready.ok) return ready
  const opened = await means.source.open()
  if (!opened.ok) return opened
  try {
    return await mergeAll(means, opened.value, perform)
  } finally {
    await opened.value.close()
  }
}

async function mergeAll(
  means: ImportMeans,
  reader: ExportReader,
  perform: Perform,
): Promise<Result<ImportReport, ImportFailure>> {
  const seen = createSeen(means.onProgress)
  let stage = firstStage
  for await (const batch of sourceBatches(reader)) {
    if (means.signal.aborted) return fail({ code: 'importCancelled' })
    if (!batch.ok) return batch
    const performed = await perform((shop) => {
      const { changes, ...next } = mergeRecords(shop, batch.value.records, stage, means)
      stage = next
      return changes
    })
    if (!performed.ok) return performed
    seen.take(batch.value)
  }
  const report = { ...stage.tally, ...seen.rest() }
  const isWhole = !report.isCutShort && report.unreadable.count === 0
  const moved = isWhole ? await perform((shop) => cursorChanges(shop, seen.cursors)) : ok(undefined)
  return moved.ok ? ok(report) : moved
}

/** What has to be remembered of records that have been dealt with. */
function createSeen(onProgress: (progress: Progress) => void) {
  const cursors = new Map<string, Cursor>()
  let rest = { exportedAt: 0, unreadable: { count: 0, firstLines: [] } as Unreadable, isCutShort: true }
  let progress: Progress = { done: 0, total: 0 }

  function takeRecord(record: ExportRecord): void {
    if (record.type === 'account') cursors.set(record.account.id, record.account.cursor)
    if (record.type === 'end') rest = { ...rest, isCutShort: false }
    if (record.type === 'conversation') progress = { ...progress, done: progress.done + 1 }
    if (record.type !== 'header') return
    rest = { ...rest, exportedAt: record.exportedAt }
    progress = { ...progress, total: record.conversationCount }
  }

  return {
    cursors,
    take({ records, unreadable }: SourceBatch): void {
      const { done } = progress
      records.forEach(takeRecord)
      rest = { ...rest, unreadable }
      if (progress.done !== done) onProgress(progress)
    },
    rest: () => rest,
  }
}

/**
 * An account that has come signed out and never read goes on where its export left off: only now is everything here that its
 * cursor stands for.
 */
function cursorChanges(shop: Shop, cursors: ReadonlyMap<string, Cursor>): Change[] {
  return [...cursors].flatMap(([accountId, cursor]): Change[] => {
    const account = shop.accounts.get(accountId)
    const isUnread = account && account.signInEndedAt !== null && Object.keys(account.cursor).length === 0
    return isUnread && Object.keys(cursor).length > 0 ? [{ type: 'cursorMoved', accountId, cursor }] : []
  })
}
