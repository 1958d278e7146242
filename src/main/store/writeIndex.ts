import { crc32 } from 'node:zlib'

import type { Disk } from './disk'
import { createDirectory } from './indexDirectory'
import { indexName, type IndexEnd } from './indexFormat'
import { indexLines, type IndexSource } from './indexLines'
import { checkedText } from './lineChecksum'
import { replaceStream } from './replaceStream'

/** Bytes collected before they are written: making so many keeps the main loop for a few milliseconds. */
const pieceBytes = 128 * 1024

type Options = IndexSource & {
  readonly disk: Disk
  /** The shop's folder. */
  readonly folder: string
}

/**
 * Writes the index of the shop as it is at the call; what is committed meanwhile stays in the log's tail. The main loop gets
 * its turn every few milliseconds. Rejects with what the disk says; the older index is then untouched.
 */
export async function writeIndex(options: Options): Promise<void> {
  const pieces = piecesOf(indexLines(options), options.shop.conversations.size)
  await replaceStream(options.disk, options.folder, indexName, pieces)
}

type Lines = ReturnType<typeof indexLines>

async function* piecesOf(lines: Lines, conversations: number): AsyncGenerator<Buffer> {
  // A conversation and a person each.
  const directory = createDirectory(2 * conversations)
  const note = (ids: readonly string[], offset: number): void => ids.forEach((id) => directory.note(id, offset))
  let [at, sum] = [0, 0]
  for await (const piece of joined(textsOf(lines, note))) {
    at += piece.byteLength
    sum = crc32(piece, sum)
    yield piece
  }
  const { place, lines: directoryLines } = directory.laidOut(at)
  for await (const piece of joined(directoryLines)) {
    sum = crc32(piece, sum)
    yield piece
  }
  const end: IndexEnd = { end: conversations, sum, directory: place }
  yield Buffer.from(checkedText(end))
}

/** The lines' texts. `onLine` hears of the byte at which each begins. */
function* textsOf(lines: Lines, onLine: (ids: readonly string[], offset: number) => void): Generator<string | null> {
  let offset = 0
  for (const line of lines) {
    if (line !== null) {
      onLine(line.ids, offset)
      offset += Buffer.byteLength(line.text)
    }
    yield line?.text ?? null
  }
}

async function* joined(texts: Iterable<string | null>): AsyncGenerator<Buffer> {
  let collected: string[] = []
  let length = 0
  for (const text of texts) {
    if (text === null) {
      await new Promise((resolve) => setImmediate(resolve))
      continue
    }
    collected.push(text)
    length += text.length
    if (length < pieceBytes) continue
    yield Buffer.from(collected.join(''))
    collected = []
    length = 0
  }
  if (length > 0) yield Buffer.from(collected.join(''))
}
