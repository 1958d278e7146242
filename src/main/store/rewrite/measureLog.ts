import { join } from 'node:path'

import type { Result } from '#shared/domain/result'

import { attempt } from '../attempt'
import type { Disk } from '../disk'
import type { LogRecord } from '../logLine'
import { logLines } from '../logLines'
import type { FileStats } from './compactionDue'
import type { Progress } from './eachRewrite'
import { begunErasures } from './erasurePlan'
import { createLineRewriter } from './lineRewriter'
import { logParts, readRecords, type LogPart, type OpenEnd } from './readRecords'
import { createSuperseded, type Superseded } from './superseded'

export type Measurement = {
  /** What compacting would save, for each closed month. */
  readonly files: readonly FileStats[]
  /** Customers who were erased and of whom the log still knows: their erasure must be run again. */
  readonly unfinishedErasures: readonly string[]
}

type Options = {
  readonly disk: Disk
  readonly shopFolder: string
  readonly newestVersion: number
  /** Where main is appending; null: nobody is. */
  readonly openEnd: OpenEnd | null
  readonly onProgress: (progress: Progress) => void
}

/** Looks at the whole log, changing nothing. */
export async function measureLog(options: Options): Promise<Result<Measurement>> {
  return attempt(async () => {
    const folder = join(options.shopFolder, 'log')
    const parts = await logParts(options.disk, folder, options.openEnd)
    const superseded = createSuperseded()
    const unfinished = createUnfinished()
    for (const part of parts) {
      const note = superseded.note(part.file, isClosed(options, part))
      const onRecord = (record: LogRecord) => {
        note(record)
        unfinished.note(record)
      }
      await readRecords({ ...options, folder, onRecord }, part)
    }
    const closed = parts.filter((part) => isClosed(options, part))
    const files: FileStats[] = []
    for (const [done, { file }] of closed.entries()) {
      options.onProgress({ done, total: closed.length })
      files.push(await measureFile(options, folder, file, superseded))
    }
    const begun = await begunErasures(options.disk, options.shopFolder)
    return { files, unfinishedErasures: [...new Set([...begun, ...unfinished.customerIds()])] }
  })
}

function isClosed({ openEnd }: Options, { file }: LogPart): boolean {
  return file !== openEnd?.file
}

async function measureFile(
  { disk, newestVersion }: Options,
  folder: string,
  file: string,
  superseded: Superseded,
): Promise<FileStats> {
  const rewriter = createLineRewriter({ file, newestVersion, transform: superseded.without(file) })
  const opened = await disk.open(join(folder, file), 'read')
  try {
    const bytes = await opened.size()
    for await (const lines of logLines(opened, bytes)) rewriter.take(lines)
    rewriter.end()
    return { file, bytes, savedBytes: bytes - rewriter.counts().length }
  } finally {
    await opened.close()
  }
}

function createUnfinished() {
  const known = new Set<string>()
  const unfinished = new Set<string>()
  return {
    note: ({ changes }: LogRecord): void => {
      for (const change of changes) {
        if (change.type === 'customerMet') known.add(change.customer.id)
        if (change.type === 'conversationOpened') known.add(change.conversation.customerId)
        if (change.type === 'customerErased' && known.has(change.customerId)) unfinished.add(change.customerId)
      }
    },
    customerIds: (): readonly string[] => [...unfinished],
  }
}
