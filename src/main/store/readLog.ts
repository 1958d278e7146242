import { join } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'

import type { Disk } from './disk'
import { logFiles } from './logFiles'
import { readLine, type LogRecord } from './logLine'
import { logLines, type RawLine } from './logLines'
import type { LinePlace } from './logPlace'

/** A stretch of damaged bytes in one file, newlines included. `lines` counts those that were complete lines. */
export type Damage = {
  readonly file: string
  readonly offset: number
  readonly length: number
  readonly lines: number
}

/** A point between two lines of the log: how far a file has been read, and the number of the last commit before it. */
export type LogPosition = { readonly file: string; readonly offset: number; readonly lastNumber: number }

export type LogReading = {
  /** Every file that counts, oldest month first, with the bytes it had. */
  readonly files: readonly { readonly name: string; readonly size: number }[]
  /** Whether the last line lacks its newline. */
  readonly isOpenEnded: boolean
  readonly damage: readonly Damage[]
  readonly lastNumber: number
  /** Commits that must have been there: gaps in their numbers, and damaged lines behind the last good one. */
  readonly missing: number
}

type Options = {
  readonly disk: Disk
  /** The log's own folder. */
  readonly folder: string
  readonly newestVersion: number
  readonly onRecord: (record: LogRecord, place: LinePlace) => void
  /** Reads only what comes after; null or absent: everything. */
  readonly from?: LogPosition | null
}

/** What has been read so far; one of it goes through all files. */
type Progress = { lastNumber: number; gaps: number; damagedSinceGood: number; isOpenEnded: boolean; damage: Damage[] }

/** Reads the log in order, changing nothing on disk. A line of a newer version: `shopIsNewer`. */
export async function readLog(options: Options): Promise<Result<LogReading>> {
  const { disk, folder, from = null } = options
  const progress: Progress = {
    lastNumber: from?.lastNumber ?? 0,
    gaps: 0,
    damagedSinceGood: 0,
    isOpenEnded: false,
    damage: [],
  }
  const files = []
  for (const name of logFiles(await disk.list(folder)).current) {
    const isRead = from !== null && name < from.file
    const start = from?.file === name ? from.offset : 0
    const size = isRead ? await sizeOf(disk, join(folder, name)) : await readFile(options, name, start, progress)
    if (!size.ok) return size
    files.push({ name, size: size.value })
  }
  const { isOpenEnded, damage, lastNumber } = progress
  return ok({ files, isOpenEnded, damage, lastNumber, missing: progress.gaps + progress.damagedSinceGood })
}

async function sizeOf(disk: Disk, path: string): Promise<Result<number>> {
  const file = await disk.open(path, 'read')
  try {
    return ok(await file.size())
  } finally {
    await file.close()
  }
}

async function readFile(options: Options, name: string, start: number, progress: Progress): Promise<Result<number>> {
  const file = await options.disk.open(join(options.folder, name), 'read')
  try {
    const size = await file.size()
    progress.isOpenEnded = false
    for await (const lines of logLines(file, size, start)) {
      for (const line of lines) {
        const newer = takeLine(options, name, line, progress)
        if (newer !== null) return fail({ code: 'shopIsNewer', version: newer })
      }
    }
    return ok(size)
  } finally {
    await file.close()
  }
}

/** Answers the version of a line this program must not touch, otherwise null. */
function takeLine(options: Options, file: string, line: RawLine, progress: Progress): number | null {
  const reading = readLine(line.bytes, options.newestVersion)
  if (reading.state === 'newer') return reading.version
  if (reading.state === 'damaged') {
    noteDamage(progress, file, line)
    return null
  }
  const { record } = reading
  options.onRecord(record, { file, offset: line.offset, length: line.bytes.byteLength })
  progress.gaps += missingBefore(record, progress.lastNumber)
  progress.lastNumber = Math.max(progress.lastNumber, record.n)
  progress.damagedSinceGood = 0
  progress.isOpenEnded = !line.isEnded
  return null
}

/** Numbers between two lines that no rewrite has left out on purpose. */
function missingBefore({ n, since = n - 1 }: LogRecord, lastNumber: number): number {
  return Math.max(0, Math.min(since, n - 1) - lastNumber)
}

function noteDamage(progress: Progress, file: string, line: RawLine): void {
  progress.isOpenEnded = !line.isEnded
  const length = line.bytes.byteLength + (line.isEnded ? 1 : 0)
  const lines = line.isEnded ? 1 : 0
  progress.damagedSinceGood += lines
  const before = progress.damage.at(-1)
  if (before?.file === file && before.offset + before.length === line.offset) {
    progress.damage[progress.damage.length - 1] = {
      ...before,
      length: before.length + length,
      lines: before.lines + lines,
    }
  } else {
    progress.damage.push({ file, offset: line.offset, length, lines })
  }
}
