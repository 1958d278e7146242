import type { DiskFile } from './disk'

/** A line without its newline. `isEnded`: the newline is there; only a file's last line can lack it. */
export type RawLine = { readonly bytes: Buffer; readonly offset: number; readonly isEnded: boolean }

/** Bytes read at a time: parsing one such slice keeps the main loop for a few milliseconds. */
const sliceBytes = 128 * 1024
/** Bytes read first; then twice as many each time: what reads lines is slow before it has read some. */
const leastBytes = 16 * 1024
const newline = 10

/** The lines of a file from the byte `start` on, in batches; between batches the main loop gets its turn. */
export async function* logLines(
  file: DiskFile,
  size: number,
  start = 0,
  firstBytes = leastBytes,
): AsyncGenerator<readonly RawLine[]> {
  let started: Buffer[] = []
  let lineAt = start
  let length = firstBytes
  for (let position = start; position < size;) {
    // A disk may answer at once.
    if (position > start) await new Promise((resolve) => setImmediate(resolve))
    const slice = Buffer.allocUnsafe(Math.min(length, size - position))
    length = Math.min(sliceBytes, length * 2)
    const count = await file.read(slice, position)
    if (count === 0) break
    const { lines, remainder } = split(slice.subarray(0, count), started, lineAt)
    yield lines
    position += count
    started = remainder
    lineAt = position - byteCount(remainder)
  }
  if (started.length > 0) yield [{ bytes: Buffer.concat(started), offset: lineAt, isEnded: false }]
}

function split(slice: Buffer, started: readonly Buffer[], lineAt: number): { lines: RawLine[]; remainder: Buffer[] } {
  const lines: RawLine[] = []
  let from = 0
  let offset = lineAt
  for (let end = slice.indexOf(newline); end !== -1; end = slice.indexOf(newline, from)) {
    const piece = slice.subarray(from, end)
    const bytes = lines.length === 0 && started.length > 0 ? Buffer.concat([...started, piece]) : piece
    lines.push({ bytes, offset, isEnded: true })
    offset += bytes.byteLength + 1
    from = end + 1
  }
  const last = from < slice.byteLength ? [slice.subarray(from)] : []
  return { lines, remainder: lines.length === 0 ? [...started, ...last] : last }
}

function byteCount(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, piece) => sum + piece.byteLength, 0)
}
