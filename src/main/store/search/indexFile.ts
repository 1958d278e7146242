import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { attempt } from '../attempt'
import type { Disk, DiskFile } from '../disk'
import { replaceStream } from '../replaceStream'
import { bytesOf, type NumberArray } from './growable'
import { noPackedWords, type PackedWords } from './packedWords'
import { conversationColumns, documentColumns, identityColumns, type Names, type SavedState } from './searchState'
import type { Columns, Table } from './table'

/** The saved index in the shop's folder. Derived from the log, so nothing is lost with it. */
export const indexFileName = 'search.index'

/** Raised whenever what is saved, or the words of a text, become others. */
const format = 1
const firstLineBytes = 48

type Section = { readonly name: string; readonly bytes: number; readonly crc: number }
type Header = Pick<SavedState, 'files' | 'lastNumber' | 'lastLine' | 'names' | 'tagSets'> & {
  readonly counts: Readonly<Record<TableName, number>>
  readonly sections: readonly Section[]
}

const tables = { documents: documentColumns, conversations: conversationColumns, identities: identityColumns }
type TableName = keyof typeof tables
const tableNames = Object.keys(tables) as readonly TableName[]

/** Puts the file in place of the one before, whole or not at all. Rejects with what the disk says. */
export async function writeIndexFile(disk: Disk, folder: string, saved: SavedState): Promise<void> {
  await replaceStream(disk, folder, indexFileName, piecesOf(saved))
}

/** null: there is none, it is of another format, or its bytes are not as they were written. */
export async function readIndexFile(disk: Disk, folder: string): Promise<SavedState | null> {
  const read = await attempt(async () => {
    const file = await disk.open(join(folder, indexFileName), 'read')
    try {
      return await readSaved(file)
    } finally {
      await file.close()
    }
  })
  return read.ok ? read.value : null
}

async function* piecesOf(saved: SavedState): AsyncGenerator<Uint8Array> {
  const arrays = sectionsOf(saved)
  const { files, lastNumber, lastLine, names, tagSets } = saved
  const header: Header = {
    files,
    lastNumber,
    lastLine,
    names,
    tagSets,
    counts: {
      documents: saved.documents.count,
      conversations: saved.conversations.count,
      identities: saved.identities.count,
    },
    sections: arrays.map(([name, bytes]) => ({ name, bytes: bytes.byteLength, crc: crc32(bytes) })),
  }
  const text = Buffer.from(JSON.stringify(header))
  yield Buffer.from(firstLine(text))
  yield text
  for (const [, bytes] of arrays) if (bytes.byteLength > 0) yield bytes
}

/** Tells what the file is, and the bytes and the checksum of the header behind it. */
function firstLine(header: Buffer): string {
  const sum = crc32(header).toString(16).padStart(8, '0')
  return `${`shopbell-search ${format} ${header.byteLength} ${sum}`.padEnd(firstLineBytes - 1)}\n`
}

function sectionsOf(saved: SavedState): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return [
    ...tableNames.flatMap((table) =>
      Object.entries(saved[table].columns).map(
        ([name, column]) => [`${table}.${name}`, bytesOf(column, saved[table].count)] as const,
      ),
    ),
    ...Object.entries(saved.packed).map(([name, array]) => [`packed.${name}`, bytesOf(array, array.length)] as const),
  ]
}

async function readSaved(file: DiskFile): Promise<SavedState | null> {
  const header = await readHeader(file)
  if (header === null) return null
  const { counts, sections, ...rest } = header.header
  const reader = createSectionReader(file, header.end, sections)
  // One after the other, in the order in which they were written.
  const documents = await reader.table(documentColumns(), 'documents', counts.documents)
  const conversations = await reader.table(conversationColumns(), 'conversations', counts.conversations)
  const identities = await reader.table(identityColumns(), 'identities', counts.identities)
  const packed = await reader.arrays<PackedWords>(noPackedWords, 'packed')
  if (!documents || !conversations || !identities || !packed) return null
  return { ...rest, documents, conversations, identities, packed }
}

async function readHeader(file: DiskFile): Promise<{ readonly header: Header; readonly end: number } | null> {
  const start = Buffer.alloc(firstLineBytes)
  if (!(await isFilled(file, start, 0))) return null
  const length = Number(/^shopbell-search \d+ (\d{1,9}) /u.exec(start.toString('latin1'))?.[1])
  if (!(length <= (await file.size()))) return null
  const text = Buffer.alloc(length)
  if (!(await isFilled(file, text, firstLineBytes)) || start.toString('latin1') !== firstLine(text)) return null
  // The checksum is right, so it is what was written.
  const header: Header & { readonly names: Names[] } = JSON.parse(text.toString('utf8'))
  return { header, end: firstLineBytes + length }
}

function createSectionReader(file: DiskFile, start: number, sections: readonly Section[]) {
  let position = start
  let next = 0

  async function array(like: NumberArray, name: string): Promise<NumberArray | null> {
    const section = sections[next++]
    if (section?.name !== name || position + section.bytes > (await file.size())) return null
    const type = like.constructor as new (length: number) => NumberArray
    const read = new type(section.bytes / like.BYTES_PER_ELEMENT)
    const bytes = bytesOf(read, read.length)
    if (!(await isFilled(file, bytes, position)) || crc32(bytes) !== section.crc) return null
    position += section.bytes
    return read
  }

  async function arrays<C extends Columns>(like: C, name: string): Promise<C | null> {
    const read: Record<string, NumberArray> = {}
    for (const [column, empty] of Object.entries(like)) {
      const filled = await array(empty, `${name}.${column}`)
      if (filled === null) return null
      read[column] = filled
    }
    // The same names with the same types of arrays.
    return read as unknown as C
  }

  return {
    arrays,
    table: async <C extends Columns>(like: C, name: string, count: number): Promise<Table<C> | null> => {
      const columns = await arrays(like, name)
      return columns && { count, columns }
    },
  }
}

async function isFilled(file: DiskFile, into: Uint8Array, position: number): Promise<boolean> {
  for (let done = 0; done < into.byteLength;) {
    const count = await file.read(into.subarray(done), position + done)
    if (count === 0) return false
    done += count
  }
  return true
}
