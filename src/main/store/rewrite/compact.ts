import { join } from 'node:path'

import type { Result } from '#shared/domain/result'

import { attempt } from '../attempt'
import { replaceFile, type RewriteMeans } from './eachRewrite'
import { logParts, readRecords } from './readRecords'
import { createSuperseded } from './superseded'

export type CompactionReport = { readonly rewrittenFiles: number; readonly droppedBytes: number }

/**
 * Rewrites some closed months without what later lines have made pointless; a file that is being appended to is left out.
 * Oldest first, so that the log adds up to the same shop after each file. Failures are what the disk or main said.
 */
export async function compact(means: RewriteMeans, files: readonly string[]): Promise<Result<CompactionReport>> {
  return attempt(async () => {
    const folder = join(means.shopFolder, 'log')
    const parts = await logParts(means.disk, folder, means.openEnd)
    const chosen = new Set(files.filter((file) => file !== means.openEnd?.file))
    const superseded = createSuperseded()
    for (const part of parts) {
      await readRecords({ ...means, folder, onRecord: superseded.note(part.file, chosen.has(part.file)) }, part)
    }
    const due = parts.filter(({ file }) => chosen.has(file))
    let rewrittenFiles = 0
    let droppedBytes = 0
    for (const [done, part] of due.entries()) {
      means.onProgress({ done, total: due.length })
      const rewritten = await replaceFile(means, part, superseded.without(part.file))
      rewrittenFiles += rewritten ? 1 : 0
      droppedBytes += rewritten?.droppedBytes ?? 0
    }
    means.onProgress({ done: due.length, total: due.length })
    return { rewrittenFiles, droppedBytes }
  })
}
