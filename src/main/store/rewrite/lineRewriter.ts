import { carried } from '../attempt'
import { readLine, writeLine, type LogRecord } from '../logLine'
import type { RawLine } from '../logLines'
import type { Damage } from '../readLog'
import { createLineMap, type LineMap } from './lineMap'
import { notedDamage } from './notedDamage'

/** What becomes of a commit: the same object leaves its line untouched, null or no changes take it out. */
export type Transform = (record: LogRecord) => LogRecord | null

type Options = {
  readonly file: string
  readonly newestVersion: number
  readonly transform: Transform
  /** Whether a line nobody can read is copied as it is. Absent: such lines are left out and told in `damage`. */
  readonly keepsUnreadable?: ((line: Buffer) => boolean) | undefined
}

/** Numbers in a row that were taken out: those behind `since` up to the last record's. */
type Dropped = { readonly since: number; readonly last: LogRecord }

export type LineRewriter = {
  /** The new bytes for some lines. A line of a newer version is carried out as `shopIsNewer`. */
  take(lines: readonly RawLine[]): Buffer
  /** What must follow the last line. */
  end(): Buffer
  /** So far: lines written, lines that are not as they were, bytes written. */
  counts(): { readonly lines: number; readonly changedLines: number; readonly length: number }
  damage(): readonly Damage[]
  map(): LineMap
}

/**
 * Makes one file's lines anew. Numbers that were taken out are told by `since` on the next line kept, or by a line without
 * changes where none follows, so that a gap still means exactly what it meant: a commit that got lost.
 */
export function createLineRewriter({ file, newestVersion, transform, keepsUnreadable }: Options): LineRewriter {
  const map = createLineMap()
  let damage: readonly Damage[] = []
  let dropped: Dropped | null = null
  let length = 0
  let lines = 0
  let changedLines = 0

  function write(bytes: Buffer): Buffer {
    length += bytes.byteLength
    lines += 1
    return bytes
  }

  function flush(): Buffer[] {
    if (!dropped) return []
    const { since, last } = dropped
    dropped = null
    return [write(encoded({ ...last, changes: [] }, since))]
  }

  function drop(record: LogRecord): Buffer[] {
    const flushed = dropped && dropped.last.n === before(record) ? [] : flush()
    dropped = { since: dropped?.since ?? before(record), last: record }
    return flushed
  }

  function keep(line: RawLine, record: LogRecord, next: LogRecord): Buffer[] {
    const isNext = dropped !== null && dropped.last.n === before(record)
    const since = isNext ? dropped?.since : record.since
    if (isNext) dropped = null
    const flushed = flush()
    const isSame = next === record && since === record.since
    const bytes = isSame ? ended(line.bytes) : encoded(next, since)
    if (!isSame) changedLines += 1
    map.note(record, line.offset, length, bytes.byteLength - 1)
    return [...flushed, write(bytes)]
  }

  function takeLine(line: RawLine): Buffer[] {
    const reading = readLine(line.bytes, newestVersion)
    if (reading.state === 'newer') throw carried({ code: 'shopIsNewer', version: reading.version })
    if (reading.state === 'damaged') return takeUnreadable(line)
    const { record } = reading
    const next = record.changes.length === 0 ? null : transform(record)
    if (next && next.changes.length > 0) return keep(line, record, next)
    if (record.changes.length > 0) changedLines += 1
    map.note(record, line.offset, -1, 0)
    return drop(record)
  }

  function takeUnreadable(line: RawLine): Buffer[] {
    if (keepsUnreadable?.(line.bytes)) return [write(ended(line.bytes))]
    changedLines += 1
    if (!keepsUnreadable) damage = notedDamage(damage, file, line)
    return []
  }

  return {
    take: (batch) => Buffer.concat(batch.flatMap(takeLine)),
    end: () => Buffer.concat(flush()),
    counts: () => ({ lines, changedLines, length }),
    damage: () => damage,
    map: map.arrays,
  }
}

/** The number before which nothing is missing on account of this line. */
function before(record: LogRecord): number {
  return record.since ?? record.n - 1
}

function encoded({ v, n, at, changes }: LogRecord, since: number | undefined): Buffer {
  const gap = since === undefined || since >= n - 1 ? {} : { since }
  return Buffer.from(writeLine({ v, n, ...gap, at, changes }))
}

function ended(line: Buffer): Buffer {
  return Buffer.concat([line, Buffer.from('\n')])
}
