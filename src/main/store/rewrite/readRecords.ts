import { join } from 'node:path'

import { carried } from '../attempt'
import type { Disk } from '../disk'
import { logFiles, monthOfFile } from '../logFiles'
import { readLine, type LogRecord } from '../logLine'
import { logLines } from '../logLines'

/** A file of the log as far as it is to be read, in bytes; null: to its end. */
export type LogPart = { readonly file: string; readonly upTo: number | null }

/** Where main is appending: bytes of the newest file that are commits. Files begun since are left alone. */
export type OpenEnd = { readonly file: string; readonly upTo: number }

/** The files that count, oldest month first. Without an open end nobody is appending. */
export async function logParts(disk: Disk, folder: string, openEnd: OpenEnd | null): Promise<readonly LogPart[]> {
  const { current } = logFiles(await disk.list(folder))
  if (!openEnd) return current.map((file) => ({ file, upTo: null }))
  return current
    .filter((file) => monthOfFile(file) <= monthOfFile(openEnd.file))
    .map((file) => ({ file, upTo: file === openEnd.file ? openEnd.upTo : null }))
}

type Options = {
  readonly disk: Disk
  readonly folder: string
  readonly newestVersion: number
  readonly onRecord: (record: LogRecord) => void
  readonly onUnreadable?: (line: Buffer) => void
}

/** Reads a file's commits one after another, holding one slice at a time. A newer line is carried as `shopIsNewer`. */
export async function readRecords(options: Options, { file, upTo }: LogPart): Promise<void> {
  const opened = await options.disk.open(join(options.folder, file), 'read')
  try {
    for await (const lines of logLines(opened, upTo ?? (await opened.size()))) {
      for (const { bytes } of lines) {
        const reading = readLine(bytes, options.newestVersion)
        if (reading.state === 'newer') throw carried({ code: 'shopIsNewer', version: reading.version })
        if (reading.state === 'whole') options.onRecord(reading.record)
        else options.onUnreadable?.(bytes)
      }
    }
  } finally {
    await opened.close()
  }
}
