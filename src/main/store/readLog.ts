import { join } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'

import type { Disk } from './disk'
import { readLine, type LogRecord } from './logLine'
import { logLines, type RawLine } from './logLines'
import { fileName } from './logAppender'
import type { LinePlace } from './messagePlaces'

/** A stretch of damaged bytes in one month's file, newlines included. `lines` counts those that were complete lines. */
export type Damage = {
  readonly month: string
  readonly offset: number
  readonly length: number
  readonly lines: number
}

export type LogReading = {
  /** Every month's file in order, with the bytes it had. */
  readonly months: readonly { readonly month: string; readonly size: number }[]
  /** Whether the last line lacks its newline. */
  readonly isOpenEnded: boolean
  readonly damage: readonly Damage[]
  readonly lastNumber: number
  /** Commits that must have been there: gaps in their numbers, and damaged lines behind the last good one. */
  readonly missing: number
}

type Options = {
  readonly disk: Disk
  readonly folder: string
  readonly newestVersion: number
  readonly onRecord: (record: LogRecord, place: LinePlace) => void
}

/** What has been read so far; one of it goes through all files. */
type Progress = { lastNumber: number; gaps: number; damagedSinceGood: number; isOpenEnded: boolean; damage: Damage[] }

/** Reads the whole log in order, changing nothing on disk. A line of a newer version: `shopIsNewer`. */
export async function readLog(options: Options): Promise<Result<LogReading>> {
  const progress: Progress = { lastNumber: 0, gaps: 0, damagedSinceGood: 0, isOpenEnded: false, damage: [] }
  const months = []
  for (const name of await options.disk.list(options.folder)) {
    if (!/^\d{4}-\d{2}\.ndjson$/u.test(name)) continue
    const month = name.slice(0, 7)
    const size = await readMonth(options, month, progress)
    if (!size.ok) return size
    months.push({ month, size: size.value })
  }
  const { isOpenEnded, damage, lastNumber } = progress
  return ok({ months, isOpenEnded, damage, lastNumber, missing: progress.gaps + progress.damagedSinceGood })
}

async function readMonth(options: Options, month: string, progress: Progress): Promise<Result<number>> {
  const file = await options.disk.open(join(options.folder, fileName(month)), 'read')
  try {
    const size = await file.size()
    progress.isOpenEnded = false
    for await (const lines of logLines(file, size)) {
      for (const line of lines) {
        const newer = takeLine(options, month, line, progress)
        if (newer !== null) return fail({ code: 'shopIsNewer', version: newer })
      }
    }
    return ok(size)
  } finally {
    await file.close()
  }
}

/** Answers the version of a line this program must not touch, otherwise null. */
function takeLine(options: Options, month: string, line: RawLine, progress: Progress): number | null {
  const reading = readLine(line.bytes, options.newestVersion)
  if (reading.state === 'newer') return reading.version
  if (reading.state === 'damaged') {
    noteDamage(progress, month, line)
    return null
  }
  const { record } = reading
  options.onRecord(record, { month, offset: line.offset, length: line.bytes.byteLength })
  progress.gaps += Math.max(0, record.n - progress.lastNumber - 1)
  progress.lastNumber = Math.max(progress.lastNumber, record.n)
  progress.damagedSinceGood = 0
  progress.isOpenEnded = !line.isEnded
  return null
}

function noteDamage(progress: Progress, month: string, line: RawLine): void {
  progress.isOpenEnded = !line.isEnded
  const length = line.bytes.byteLength + (line.isEnded ? 1 : 0)
  const lines = line.isEnded ? 1 : 0
  progress.damagedSinceGood += lines
  const before = progress.damage.at(-1)
  if (before?.month === month && before.offset + before.length === line.offset) {
    progress.damage[progress.damage.length - 1] = {
      ...before,
      length: before.length + length,
      lines: before.lines + lines,
    }
  } else {
    progress.damage.push({ month, offset: line.offset, length, lines })
  }
}
