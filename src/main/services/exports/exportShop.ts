import type { ExportFailure } from '#shared/domain/exports/exportFailure'
import { exportReadme, type ExportTexts } from '#shared/domain/exports/exportReadme'
import { fail, ok, type Result } from '#shared/domain/result'
import type { PictureStore } from '../../store/pictures/pictureStore'
import type { Store } from '../../store/store'
import type { ExportFolder, ExportTarget } from './exportPorts'
import { exportPictures } from './exportPictures'
import { exportRecords } from './exportRecords'
import { openExportWriter } from './exportWriter'

/** Conversations. */
export type Progress = { readonly done: number; readonly total: number }

export type ExportMeans = {
  readonly store: Store
  readonly pictureStore: PictureStore
  readonly target: ExportTarget
  /** The folder's, such as `shopbell-export-2026-11-24`. */
  readonly name: string
  readonly texts: ExportTexts
  readonly now: number
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

/**
 * Writes everything in the shop, sign-ins apart, as JSON and CSV into a new folder, with its pictures; answers its path. The shop may move on
 * meanwhile: each conversation is as of when it is written. Where this fails, no folder that looks finished is left.
 */
export async function exportShop(means: ExportMeans): Promise<Result<{ readonly path: string }, ExportFailure>> {
  const ready = await means.store.ready()
  if (!ready.ok) return ready
  const folder = await means.target.begin(means.name)
  if (!folder.ok) return folder
  const written = await writeAll(means, folder.value)
  const finished = written.ok ? await folder.value.finish() : written
  if (finished.ok) return ok({ path: finished.value })
  await folder.value.discard()
  return finished
}

async function writeAll(means: ExportMeans, folder: ExportFolder): Promise<Result<void, ExportFailure>> {
  const { store, onProgress, signal } = means
  const readme = await writeReadme(means, folder)
  if (!readme.ok) return readme
  const writer = await openExportWriter(folder)
  if (!writer.ok) return writer
  let progress: Progress = { done: 0, total: store.shop().conversations.size }
  for await (const records of exportRecords(store, means.now)) {
    if (signal.aborted) return fail({ code: 'exportCancelled' })
    if (!records.ok) return records
    const added = await writer.value.add(records.value, store.shop())
    if (!added.ok) return added
    const conversations = records.value.filter(({ type }) => type === 'conversation').length
    if (conversations === 0) continue
    progress = { ...progress, done: progress.done + conversations }
    onProgress(progress)
  }
  const ended = await writer.value.end()
  return ended.ok ? exportPictures(means, folder) : ended
}

async function writeReadme({ texts }: ExportMeans, folder: ExportFolder): Promise<Result<void>> {
  const file = await folder.file('README.txt')
  return file.ok ? file.value.write(exportReadme(texts)) : file
}
