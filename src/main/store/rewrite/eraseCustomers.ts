import { join } from 'node:path'

import type { Result } from '#shared/domain/result'

import { attempt, carried } from '../attempt'
import { namesIn } from '../backups/whatIsThere'
import type { LogRecord } from '../logLine'
import { replaceFile, type RewriteMeans } from './eachRewrite'
import { backupLogs, eraseBackups, type ErasedBackups } from './eraseBackups'
import { erasePictures } from './erasePictures'
import { eraseSetAside } from './eraseSetAside'
import { loadPlan, removePlan, savePlan } from './erasurePlan'
import { followPeople, followTraces } from './followTraces'
import type { Transform } from './lineRewriter'
import { createMentions } from './mentions'
import { logParts, readRecords, type LogPart } from './readRecords'
import { searchFile } from './searchFile'
import { noTraces, type Traces } from './traces'
import { withoutTraces } from './withoutTraces'

export type ErasureReport = {
  readonly customerIds: readonly string[]
  readonly rewrittenFiles: number
  readonly droppedBytes: number
  /** Copies of damaged bytes that named them, which are gone too. */
  readonly removedCopies: number
  /** Files of pictures that were for them alone, those in backups included. */
  readonly removedPictures: number
  readonly backups: ErasedBackups
}

/**
 * Leaves no byte of some customers in the log, in copies of damaged lines, in backups and among the pictures, and finishes whatever erasure was
 * killed before. Their `customerErased` must lie before the open end. Failures are what the disk or main said; what was
 * begun is then taken up by the next call.
 */
export async function eraseCustomers(
  means: RewriteMeans,
  customerIds: readonly string[],
): Promise<Result<ErasureReport>> {
  return attempt(async () => {
    const { disk, shopFolder } = means
    const log = join(shopFolder, 'log')
    const begun = await loadPlan(disk, shopFolder)
    const known = new Set(begun.map((traces) => traces.customerId))
    const all = [...begun, ...customerIds.filter((id) => !known.has(id)).map(noTraces)]
    const parts = await logParts(disk, log, means.openEnd)
    await follow(means, parts, all)
    await savePlan(disk, shopFolder, all)
    const transform = inTurn(all.map(withoutTraces))
    const mentions = createMentions(all)
    const counts = await eraseLog(means, parts, transform, mentions)
    const removedCopies = await eraseSetAside(disk, shopFolder, mentions)
    const backups = await eraseBackups({ ...means, transform, mentions })
    const pictureIds = new Set(all.flatMap((traces) => [...traces.pictureIds]))
    const removedPictures = await erasePictures(disk, shopFolder, pictureIds)
    await removePlan(disk, shopFolder)
    return { customerIds: all.map(({ customerId }) => customerId), ...counts, removedCopies, removedPictures, backups }
  })
}

/** Two readings of the log and all backups: a name may come before the line that tells whose it is. */
async function follow(means: RewriteMeans, parts: readonly LogPart[], all: readonly Traces[]): Promise<void> {
  for (const note of [followPeople, followTraces]) {
    const onRecord = (record: LogRecord) => {
      for (const traces of all) note(traces, record)
    }
    const folder = join(means.shopFolder, 'log')
    for (const part of parts) await readRecords({ ...means, folder, onRecord }, part)
    for (const backup of await backupLogs(means.disk, means.shopFolder)) await readBackup(means, backup, onRecord)
  }
}

async function readBackup(means: RewriteMeans, folder: string, onRecord: (record: LogRecord) => void): Promise<void> {
  if ((await namesIn(means.disk, folder)).length === 0) return
  const read = await attempt(async () => {
    for (const part of await logParts(means.disk, folder, null)) await readRecords({ ...means, folder, onRecord }, part)
  })
  // A newer program's backup stays as it is, and is told in the end.
  if (!read.ok && read.error.code !== 'shopIsNewer') throw carried(read.error)
}

/**
 * Newest file first: were it to end half way, what is left of them is still known as theirs and taken out of the shop by
 * their `customerErased`, never a reply or a draft to nobody.
 */
async function eraseLog(
  means: RewriteMeans,
  parts: readonly LogPart[],
  transform: Transform,
  mentions: (line: Buffer) => boolean,
): Promise<Pick<ErasureReport, 'rewrittenFiles' | 'droppedBytes'>> {
  const folder = join(means.shopFolder, 'log')
  let rewrittenFiles = 0
  let droppedBytes = 0
  for (const [done, part] of parts.toReversed().entries()) {
    means.onProgress({ done, total: parts.length })
    const { isHit } = await searchFile({ ...means, folder, transform, mentions }, part)
    const rewritten = isHit ? await replaceFile(means, part, transform) : null
    rewrittenFiles += rewritten ? 1 : 0
    droppedBytes += rewritten?.droppedBytes ?? 0
  }
  means.onProgress({ done: parts.length, total: parts.length })
  return { rewrittenFiles, droppedBytes }
}

function inTurn(transforms: readonly Transform[]): Transform {
  return (record) => transforms.reduce<LogRecord | null>((left, transform) => left && transform(left), record)
}
