import { join } from 'node:path'

import type { Result } from '#shared/domain/result'

import { attempt, carried } from '../attempt'
import { removeFileIfThere } from '../backups/removeIfThere'
import type { Disk } from '../disk'
import type { Transform } from './lineRewriter'
import type { LogPart, OpenEnd } from './readRecords'
import { dropRewrite, finishRewrite, rewriteFile, type RewrittenFile } from './rewriteFile'

/** A rewritten file as main hears of it. */
export type Rewritten = RewrittenFile & {
  /**
   * Main is appending to the old file: it has yet to carry over what came behind `readTo`, sync it, rename the new file and
   * go on there. Otherwise the new file counts already.
   */
  readonly isOpen: boolean
}

/** What a rewrite of the log runs with. */
export type RewriteMeans = {
  readonly disk: Disk
  readonly shopFolder: string
  readonly newestVersion: number
  /** Where main is appending; null: nobody is. */
  readonly openEnd: OpenEnd | null
  /** Resolves once main reads from the new file only; a failure stops the work where it is. */
  readonly taken: (rewritten: Rewritten) => Promise<Result<void>>
  readonly onProgress: (progress: Progress) => void
}

/** Files of the log that are done. */
export type Progress = { readonly done: number; readonly total: number }

/**
 * Brings a file's new generation into use and removes the old one. Null: there was nothing to change. Rejects with what the
 * disk or main said; either the old or the new file counts then, whole.
 */
export async function replaceFile(
  means: RewriteMeans,
  part: LogPart,
  transform: Transform,
): Promise<RewrittenFile | null> {
  const { disk, newestVersion } = means
  const folder = join(means.shopFolder, 'log')
  const rewritten = await rewriteFile({ disk, folder, newestVersion, ...part, transform })
  const isOpen = part.file === means.openEnd?.file
  if (rewritten.changedLines === 0) {
    await dropRewrite(disk, folder, rewritten.file)
    return null
  }
  if (!isOpen) await finishRewrite(disk, folder, rewritten.file)
  const outcome = await means.taken({ ...rewritten, isOpen })
  if (!outcome.ok) {
    if (isOpen) await attempt(() => dropRewrite(disk, folder, rewritten.file))
    throw carried(outcome.error)
  }
  await removeFileIfThere(disk, join(folder, part.file))
  await disk.syncFolder(folder)
  return rewritten
}
