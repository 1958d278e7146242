import { join } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'

import type { Disk } from './disk'
import { logFiles } from './logFiles'
import { checksumIn } from './lineChecksum'
import { readLine, type LogRecord } from './logLine'
import { logLines, type RawLine } from './logLines'
import type { LinePlace } from './logPlace'
import { createNumberTally, type NumberTally } from './numberTally'

/** A stretch of damaged bytes in one file, newlines included. `lines` counts those that were complete lines. */
export type Damage = {
  readonly file: string
  readonly offset: number
  readonly length: number
  readonly lines: number
}

/** A point between two lines of the log: how far a file has been read, and the number of the last commit before it. */
export type LogPosition = {
  readonly file: string
  readonly offset: number
  readonly lastNumber: number
  /** Files before it, with their sizes as they were when they were read. */
  readonly before: readonly { readonly name: string; readonly size: number }[]
}

export type LogReading = {
  /** Every file that counts, oldest month first, with the bytes it had. */
  readonly files: readonly { readonly name: string; readonly size: number }[]
  /** Whether the last line lacks its newline. */
  readonly isOpenEnded: boolean
  readonly damage: readonly Damage[]
  readonly lastNumber: number
  /** Commits that must have been there: numbers that are nowhere, and damaged lines behind the last one. */
  readonly missing: number
  /** Lines that have a number from before `from`: what was read of the log before may not hold any more. */
  readonly strays: number
}

type Options = {
  readonly disk: Disk
  /** The log's own folder. */
  readonly folder: string
  readonly newestVersion: number
  readonly onRecord: (record: LogRecord, place: LinePlace) => void
  /** Names of the log's files, where they have been listed already. */
  readonly files?: readonly string[]
  /** Reads only what comes after; null or absent: everything. */
  readonly from?: LogPosition | null
}

/** What has been read so far; one of it goes through all files. */
type Progress = {
  readonly tally: NumberTally
  readonly base: number
  /** Damaged lines since the last good one, where that has the highest number: theirs are higher still. */
  damagedAtEnd: number
  isHighestLast: boolean
  isOpenEnded: boolean
  readonly damage: Damage[]
  strays: number
}

/** Reads the log in order, changing nothing on disk. A line of a newer version: `shopIsNewer`. */
export async function readLog(options: Options): Promise<Result<LogReading>> {
  const { disk, folder, from = null } = options
  const base = from?.lastNumber ?? 0
  const tally = createNumberTally(base)
  const progress: Progress = {
    tally,
    base,
    damagedAtEnd: 0,
    isHighestLast: true,
    isOpenEnded: false,
    damage: [],
    strays: 0,
  }
  const files = []
  for (const name of options.files ?? logFiles(await disk.list(folder)).current) {
    const known = from?.before.find((file) => file.name === name)
    if (known) {
      files.push(known)
      continue
    }
    const size = await readFile(options, name, from?.file === name ? from.offset : 0, progress)
    if (!size.ok) return size
    files.push({ name, size: size.value })
  }
  const { isOpenEnded, damage, strays, damagedAtEnd } = progress
  return ok({
    files,
    isOpenEnded,
    damage,
    strays,
    lastNumber: tally.highest(),
    missing: tally.missing() + damagedAtEnd,
  })
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
  progress.isOpenEnded = !line.isEnded
  if (record.n <= progress.base) progress.strays += 1
  const fate = progress.tally.note(record.n, record.since ?? record.n - 1, checksumIn(line.bytes))
  progress.isHighestLast = record.n === progress.tally.highest()
  progress.damagedAtEnd = 0
  // A copy of a line says nothing new, and would undo what came between.
  if (fate === 'new') options.onRecord(record, { file, offset: line.offset, length: line.bytes.byteLength })
  return null
}

function noteDamage(progress: Progress, file: string, line: RawLine): void {
  progress.isOpenEnded = !line.isEnded
  const length = line.bytes.byteLength + (line.isEnded ? 1 : 0)
  const lines = line.isEnded ? 1 : 0
  if (progress.isHighestLast) progress.damagedAtEnd += lines
  const before = progress.damage.at(-1)
  // An unfinished line is a stretch of its own: it is cut where nothing else is.
  if (line.isEnded && before?.file === file && before.offset + before.length === line.offset) {
    progress.damage[progress.damage.length - 1] = {
      ...before,
      length: before.length + length,
      lines: before.lines + lines,
    }
  } else {
    progress.damage.push({ file, offset: line.offset, length, lines })
  }
}
