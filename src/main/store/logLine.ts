import { changeSchema, type Change } from '#shared/domain/shop/change'

import { checkedText, isWholeLine } from './lineChecksum'

/** The version of the log's lines. Raised whenever an older program would misread what a newer one writes. */
export const formatVersion = 1

/** One commit as it lies in the log. `n` counts commits, so that a gap tells exactly how many are missing. */
export type LogRecord = {
  readonly v: number
  readonly n: number
  /** The numbers between this one and `n` were taken out by a rewrite and are not missing. */
  readonly since?: number
  readonly at: string
  readonly changes: readonly Change[]
}

export type LineReading =
  | { readonly state: 'whole'; readonly record: LogRecord }
  | { readonly state: 'damaged' }
  | { readonly state: 'newer'; readonly version: number }

const knownTypes = new Set<string>(changeSchema.options.map((option) => option.shape.type.value))

/** The line with its checksum (CRC-32 of everything before `,"crc"`) and its newline. */
export function writeLine(record: LogRecord): string {
  return checkedText(record)
}

/**
 * Reads a line without its newline. Every version of the format ends a line with this checksum, so a version can be
 * believed once the checksum is right. A type of change this program doesn't know is as good as a newer version:
 * going on without it would leave out what a newer program decided.
 */
export function readLine(line: Buffer, newestVersion: number): LineReading {
  const record = checkedLine(line) as LogRecord | null
  if (record === null) return { state: 'damaged' }
  if (record.v > newestVersion) return { state: 'newer', version: record.v }
  if (!Array.isArray(record.changes) || !Number.isSafeInteger(record.n) || record.n < 1) return { state: 'damaged' }
  if (record.since !== undefined && !Number.isSafeInteger(record.since)) return { state: 'damaged' }
  if (record.changes.some(hasUnknownType)) return { state: 'newer', version: record.v }
  // A right checksum only says that the line is as somebody wrote it.
  if (!record.changes.every(isSound)) return { state: 'damaged' }
  return { state: 'whole', record }
}

/**
 * What happened by a line that is known to be of ours and whole: only the checksum is looked at, so that a line of many
 * messages is cheap to read for one of them. Ask `isSound` of what is used. Null: the disk has lost it since.
 */
export function changesIn(line: Buffer): readonly unknown[] | null {
  const record = checkedLine(line) as LogRecord | null
  return record !== null && Array.isArray(record.changes) ? record.changes : null
}

/** Whether this is a change as we write them. */
export function isSound(change: unknown): change is Change {
  return changeSchema.safeParse(change).success
}

function hasUnknownType(change: Change | null): boolean {
  const type: unknown = change?.type
  return typeof type === 'string' && !knownTypes.has(type)
}

/** What a line of any version holds, if its checksum is right; otherwise null. */
export function checkedLine(line: Buffer): { readonly v: number } | null {
  return isWholeLine(line) ? parsed(line.toString('utf8')) : null
}

// A right checksum says that the line is as it was written, and only what passed `changeSchema` is ever written.
function parsed(text: string): { readonly v: number } | null {
  try {
    const record: { v: number } | null = JSON.parse(text)
    return typeof record === 'object' && record !== null && Number.isInteger(record.v) ? record : null
  } catch {
    return null
  }
}
