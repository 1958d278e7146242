import { crc32 } from 'node:zlib'

import { changeSchema, type Change } from '#shared/domain/shop/change'

/** The version of the log's lines. Raised whenever an older program would misread what a newer one writes. */
export const formatVersion = 1

/** One commit as it lies in the log. `n` counts commits, so that a gap tells exactly how many are missing. */
export type LogRecord = {
  readonly v: number
  readonly n: number
  readonly at: string
  readonly changes: readonly Change[]
}

export type LineReading =
  | { readonly state: 'whole'; readonly record: LogRecord }
  | { readonly state: 'damaged' }
  | { readonly state: 'newer'; readonly version: number }

const checksumBytes = ',"crc":"00000000"}'.length
const knownTypes = new Set<string>(changeSchema.options.map((option) => option.shape.type.value))

/** The line with its checksum (CRC-32 of everything before `,"crc"`) and its newline. */
export function writeLine(record: LogRecord): string {
  const body = JSON.stringify(record).slice(0, -1)
  return `${body}${checksumOf(Buffer.from(body))}\n`
}

/**
 * Reads a line without its newline. Every version of the format ends a line with this checksum, so a version can be
 * believed once the checksum is right. A type of change this program doesn't know is as good as a newer version:
 * going on without it would leave out what a newer program decided.
 */
export function readLine(line: Buffer, newestVersion: number): LineReading {
  const end = line.byteLength - checksumBytes
  if (end <= 0 || line.toString('latin1', end) !== checksumOf(line.subarray(0, end))) return { state: 'damaged' }
  const record = parsed(line.toString('utf8'))
  if (record === null) return { state: 'damaged' }
  if (record.v > newestVersion) return { state: 'newer', version: record.v }
  if (!Array.isArray(record.changes) || typeof record.n !== 'number') return { state: 'damaged' }
  if (!record.changes.every((change: Change | null) => knownTypes.has(change?.type ?? '')))
    return { state: 'newer', version: record.v }
  return { state: 'whole', record }
}

function checksumOf(body: Buffer): string {
  return `,"crc":"${crc32(body).toString(16).padStart(8, '0')}"}`
}

// A right checksum says that the line is as it was written, and only what passed `changeSchema` is ever written.
function parsed(text: string): LogRecord | null {
  try {
    const record: LogRecord | null = JSON.parse(text)
    return typeof record === 'object' && record !== null && Number.isInteger(record.v) ? record : null
  } catch {
    return null
  }
}
