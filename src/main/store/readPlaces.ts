import { join } from 'node:path'

import { carried } from './attempt'
import type { Disk, DiskFile } from './disk'
import type { LinePlace } from './logPlace'

/** Bytes between two lines that are cheaper to read than to skip. */
const gapBytes = 4096
/** Bytes at most in one read. */
const chunkBytes = 1024 * 1024

/** Reads lines of the log, one read for those that lie close together. `diskTrouble`: a file has become shorter. */
export async function readPlaces(
  disk: Disk,
  folder: string,
  places: readonly LinePlace[],
): Promise<ReadonlyMap<LinePlace, Buffer>> {
  const lines = new Map<LinePlace, Buffer>()
  const sorted = [...new Set(places)].toSorted((a, b) => a.file.localeCompare(b.file) || a.offset - b.offset)
  for (const name of new Set(sorted.map((place) => place.file))) {
    const file = await disk.open(join(folder, name), 'read')
    try {
      for (const chunk of chunks(sorted.filter((place) => place.file === name))) await readChunk(file, chunk, lines)
    } finally {
      await file.close()
    }
  }
  return lines
}

function chunks(sorted: readonly LinePlace[]): readonly (readonly LinePlace[])[] {
  const chunks: LinePlace[][] = []
  for (const place of sorted) {
    const chunk = chunks.at(-1)
    const [first, last] = [chunk?.[0], chunk?.at(-1)]
    const isNear = last && place.offset - (last.offset + last.length) <= gapBytes
    const fits = first && place.offset + place.length - first.offset <= chunkBytes
    if (chunk && isNear && fits) chunk.push(place)
    else chunks.push([place])
  }
  return chunks
}

async function readChunk(file: DiskFile, chunk: readonly LinePlace[], lines: Map<LinePlace, Buffer>): Promise<void> {
  const [first, last] = [chunk[0], chunk.at(-1)]
  if (!first || !last) return
  const bytes = Buffer.allocUnsafe(last.offset + last.length - first.offset)
  for (let done = 0; done < bytes.byteLength;) {
    const count = await file.read(bytes.subarray(done), first.offset + done)
    if (count === 0) throw carried({ code: 'diskTrouble', reason: 'shorter' })
    done += count
  }
  for (const place of chunk) {
    const from = place.offset - first.offset
    lines.set(place, bytes.subarray(from, from + place.length))
  }
}
