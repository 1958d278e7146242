import { z } from 'zod'

import { exportFormat, exportRecordSchema, exportVersion, type ExportRecord } from './exportRecord'

export type RecordReading =
  | { readonly state: 'record'; readonly record: ExportRecord }
  /** The brackets around the records. */
  | { readonly state: 'nothing' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'newer'; readonly version: number }

/** Beyond these no clock and no calendar works. */
const latestInstant = 8.64e15

const newerHeaderSchema = z.object({
  type: z.literal('header'),
  format: z.literal(exportFormat),
  version: z.number().int().gt(exportVersion),
})

/** Reads one line of `shop.json`. It comes from outside: whatever is not exactly a record of ours is `unreadable`. */
export function readRecord(line: string): RecordReading {
  const text = line.trim().replace(/,$/u, '')
  if (text === '[' || text === ']' || text === '') return { state: 'nothing' }
  const value = parsed(text)
  const reading = exportRecordSchema.safeParse(value)
  if (reading.success && isInRange(reading.data)) return { state: 'record', record: reading.data }
  const newer = newerHeaderSchema.safeParse(value)
  return newer.success ? { state: 'newer', version: newer.data.version } : { state: 'unreadable' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A number that no date can show would crash whoever shows it, at every start. */
function isInRange(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= latestInstant
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(isInRange)
}
