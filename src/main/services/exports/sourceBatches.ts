import type { ImportFailure } from '#shared/domain/exports/exportFailure'
import type { ExportRecord } from '#shared/domain/exports/exportRecord'
import { ok, type Result } from '#shared/domain/result'
import type { ExportReader } from './exportPorts'
import { sourceRecords, type SourceRecord } from './sourceRecords'

/**
 * Characters of lines, and changes, in one commit. It is one line of the log, which whoever opens one of its conversations later
 * reads as a whole, and deciding and writing it must not hold up the main loop.
 */
const mostLength = 64 * 1024
const mostChanges = 50
/** Opened, read, done, tagged. */
const changesOfConversation = 4
/** As many as someone would mend by hand. */
const mostLinesNamed = 20

/** Lines that are no records, so far. */
export type Unreadable = { readonly count: number; readonly firstLines: readonly number[] }

/** Records to be decided together, in order. */
export type SourceBatch = { readonly records: readonly ExportRecord[]; readonly unreadable: Unreadable }

type Gathered = { readonly records: ExportRecord[]; length: number; changes: number }

/**
 * The records of an export in batches, each to be decided on what those before have written. Lines that are no records are
 * counted and passed over. Errors as of `sourceRecords`.
 */
export async function* sourceBatches(reader: ExportReader): AsyncGenerator<Result<SourceBatch, ImportFailure>> {
  let unreadable: Unreadable = { count: 0, firstLines: [] }
  let gathered = nothing()
  for await (const read of sourceRecords(reader)) {
    if (!read.ok) return yield read
    const { record, line } = read.value
    if (record === null) {
      unreadable = withLine(unreadable, line)
      continue
    }
    if (!fits(gathered, record, read.value)) {
      yield ok({ records: gathered.records, unreadable })
      gathered = nothing()
    }
    gathered.records.push(record)
    gathered.length += read.value.length
    gathered.changes += changesOf(record)
  }
  yield ok({ records: gathered.records, unreadable })
}

function nothing(): Gathered {
  return { records: [], length: 0, changes: 0 }
}

function fits({ records, length, changes }: Gathered, record: ExportRecord, read: SourceRecord): boolean {
  const last = records.at(-1)
  if (!last) return true
  // A draft looks at its conversation's revision, which its messages have moved on.
  if (record.type === 'draft' || chapterOf(record) !== chapterOf(last)) return false
  return length + read.length <= mostLength && changes + changesOf(record) <= mostChanges
}

function changesOf({ type }: ExportRecord): number {
  return type === 'conversation' ? changesOfConversation : 1
}

/** Settings look at whether the shop is empty, conversations for who their customers are, deletions for messages. */
function chapterOf({ type }: ExportRecord): string {
  switch (type) {
    case 'conversation':
    case 'message':
    case 'draft':
    case 'reply':
      return 'conversations'
    case 'identity':
    case 'customer':
      return 'people'
    default:
      return type
  }
}

function withLine({ count, firstLines }: Unreadable, line: number): Unreadable {
  return { count: count + 1, firstLines: count < mostLinesNamed ? [...firstLines, line] : firstLines }
}
