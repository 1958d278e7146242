import { ok, type Result } from '#shared/domain/result'
import type { ExportReader } from './exportPorts'

/** One line without its newline; null: too long or not UTF-8. */
export type SourceLine = { readonly number: number; readonly text: string | null }

/** More than the largest message any network takes, by far; a longer line is passed over without being kept. */
const longestLineBytes = 16 * 1024 * 1024
const newline = 10

/** The lines of an export, a chunk's worth at a time. An error of the reader ends it. */
export async function* sourceLines(
  reader: ExportReader,
  mostBytes = longestLineBytes,
): AsyncGenerator<Result<readonly SourceLine[]>> {
  const pieces = createPieces(mostBytes)
  let number = 1
  for (;;) {
    const chunk = await reader.read()
    if (!chunk.ok) return yield chunk
    if (chunk.value === null) break
    const lines: SourceLine[] = []
    let from = 0
    for (let end = chunk.value.indexOf(newline); end !== -1; end = chunk.value.indexOf(newline, from)) {
      pieces.add(chunk.value.subarray(from, end))
      lines.push({ number, text: pieces.take() })
      number += 1
      from = end + 1
    }
    pieces.add(chunk.value.subarray(from))
    if (lines.length > 0) yield ok(lines)
  }
  yield ok([{ number, text: pieces.take() }])
}

/** The beginnings of a line that goes on in the next chunk. */
function createPieces(mostBytes: number): { add(piece: Uint8Array): void; take(): string | null } {
  let pieces: Uint8Array[] = []
  let size = 0
  return {
    add: (piece) => {
      size += piece.byteLength
      // A copy, for the reader may use its memory again; what `slice` answers isn't always one.
      if (size <= mostBytes) pieces.push(new Uint8Array(piece))
      else pieces = []
    },
    take: () => {
      const text = size > mostBytes ? null : decoded(pieces, size)
      pieces = []
      size = 0
      return text
    },
  }
}

function decoded(pieces: readonly Uint8Array[], size: number): string | null {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
