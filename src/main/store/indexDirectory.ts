import { crc32 } from 'node:zlib'

import type { DiskFile } from './disk'
import { checkedText, isWholeLine } from './lineChecksum'

/** Where the directory lies in the index: `lines` lines of `length` bytes each, newline included, from byte `at` on. */
export type DirectoryPlace = { readonly at: number; readonly lines: number; readonly length: number }

/** Every line begins so: whoever reads the whole index has no use for it. */
export const directoryMark = Buffer.from('{"near":[')

/** Places on a line, in the middle: one read of about a kilobyte each time something is looked up. */
const placesOnLine = 48

/** Which line of the index speaks of whom, collected while they are written. */
export type Directory = {
  /** `offset`: byte at which the line about this conversation or person begins, behind those noted before. */
  note(id: string, offset: number): void
  /** The lines for a file in which the first of them begins at byte `at`. */
  laidOut(at: number): { readonly place: DirectoryPlace; readonly lines: Iterable<string> }
}

/**
 * A hash table as lines of JSON, so that one conversation is found with one short read however large the shop is. An id is
 * told by its CRC-32 only: whoever follows a place looks whether it is the right line. `expected`: how many ids there may be;
 * more only make the lines longer.
 */
export function createDirectory(expected: number): Directory {
  const lines: number[][] = Array.from({ length: Math.max(1, Math.ceil(expected / placesOnLine)) }, () => [])
  let longestOffset = 1
  return {
    note: (id, offset) => {
      const hash = crc32(id)
      lines[hash % lines.length]?.push(hash, offset)
      longestOffset = String(offset).length
    },
    laidOut: (at) => {
      const most = lines.reduce((longest, near) => Math.max(longest, near.length / 2), 0)
      const bodyLength = most * (longestHash + 1 + longestOffset + 1)
      return {
        place: { at, lines: lines.length, length: Buffer.byteLength(lineOf([], bodyLength)) },
        lines: texts(lines, bodyLength),
      }
    },
  }
}

/** Digits of the greatest 32-bit number. */
const longestHash = 10

function* texts(lines: readonly (readonly number[])[], bodyLength: number): Generator<string> {
  for (const near of lines) yield lineOf(near, bodyLength)
}

/** Lines are of one length: what one is shorter is filled up. */
function lineOf(near: readonly number[], bodyLength: number): string {
  return checkedText({ near, fill: ' '.repeat(bodyLength - near.join(',').length) })
}

/** Bytes at which lines about these ids may begin; null: the directory is damaged. */
export async function lookUp(
  file: Pick<DiskFile, 'read'>,
  { at, lines, length }: DirectoryPlace,
  ids: Iterable<string>,
): Promise<ReadonlySet<number> | null> {
  const found = new Set<number>()
  const known = new Map<number, readonly number[]>()
  for (const id of ids) {
    const hash = crc32(id)
    const number = hash % lines
    const places = known.get(number) ?? (await readLine(file, at + number * length, length))
    if (places === null) return null
    known.set(number, places)
    for (let place = 0; place < places.length; place += 2) {
      if (places[place] === hash) found.add(places[place + 1] ?? 0)
    }
  }
  return found
}

async function readLine(file: Pick<DiskFile, 'read'>, at: number, length: number): Promise<readonly number[] | null> {
  const bytes = Buffer.allocUnsafe(length)
  const line = bytes.subarray(0, Math.max(0, (await file.read(bytes, at)) - 1))
  if (!isWholeLine(line)) return null
  const { near }: { readonly near?: readonly number[] } = JSON.parse(line.toString('latin1'))
  return near ?? null
}
