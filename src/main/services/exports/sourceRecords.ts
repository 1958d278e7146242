import type { ImportFailure } from '#shared/domain/exports/exportFailure'
import type { ExportRecord } from '#shared/domain/exports/exportRecord'
import { readRecord, type RecordReading } from '#shared/domain/exports/readRecord'
import { fail, ok, type Result } from '#shared/domain/result'
import type { ExportReader } from './exportPorts'
import { sourceLines, type SourceLine } from './sourceLines'

/** A record with the number of its line and its length in characters; null: a line that is none. */
export type SourceRecord = { readonly record: ExportRecord | null; readonly line: number; readonly length: number }

/** The records of an export, the header first. Errors: `notAnExport`, `exportIsNewer`, or what the reader said. */
export async function* sourceRecords(reader: ExportReader): AsyncGenerator<Result<SourceRecord, ImportFailure>> {
  let isHeaded = false
  for await (const lines of sourceLines(reader)) {
    if (!lines.ok) return yield lines
    for (const line of lines.value) {
      const reading = line.text === null ? unreadable : readRecord(line.text)
      if (reading.state === 'nothing') continue
      const failure = isHeaded ? null : headFailure(reading)
      if (failure) return yield fail(failure)
      yield ok({ record: recordOf(reading, isHeaded), line: line.number, length: lengthOf(line) })
      isHeaded = true
    }
  }
  if (!isHeaded) yield fail({ code: 'notAnExport' })
}

const unreadable: RecordReading = { state: 'unreadable' }

function headFailure(reading: RecordReading): ImportFailure | null {
  if (reading.state === 'newer') return { code: 'exportIsNewer', version: reading.version }
  return reading.state === 'record' && reading.record.type === 'header' ? null : { code: 'notAnExport' }
}

/** A second header has no business in the middle. */
function recordOf(reading: RecordReading, isHeaded: boolean): ExportRecord | null {
  if (reading.state !== 'record') return null
  return isHeaded && reading.record.type === 'header' ? null : reading.record
}

function lengthOf({ text }: SourceLine): number {
  return text?.length ?? 0
}
