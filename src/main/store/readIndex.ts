import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { attempt } from './attempt'
import type { Disk, DiskFile } from './disk'
import {
  indexName,
  indexVersion,
  type IndexConversation,
  type IndexEnd,
  type IndexHeader,
  type IndexHistory,
  type IndexLoose,
  type IndexState,
} from './indexFormat'
import { directoryMark, lookUp } from './indexDirectory'
import { isWholeLine } from './lineChecksum'
import { logLines, type RawLine } from './logLines'
import { readPlaces } from './readPlaces'

/** Bytes read before anything is shown: the first screen and some more. */
const headBytes = 96 * 1024

/** A line after the state and before the end. */
export type IndexUsable = IndexConversation | IndexHistory | IndexLoose

export type OpenedIndex = {
  readonly header: IndexHeader
  readonly state: IndexState
  /** The first conversations; the rest comes from `rest`. */
  readonly head: readonly IndexConversation[]
  /** What follows, in pieces of a few milliseconds' work. Null in it: the index is damaged there, and of no use at all. */
  rest(): AsyncGenerator<readonly IndexUsable[] | null>
  /** Lines about conversations and people, wherever they are in it; what it doesn't know is left out. Null: damaged there. */
  find(ids: ReadonlySet<string>): Promise<readonly IndexUsable[] | null>
  close(): Promise<void>
}

export type IndexOptions = {
  readonly disk: Disk
  /** The shop's folder; the log is in `log`. */
  readonly folder: string
  /** The log's files that count, oldest month first. */
  readonly files: readonly string[]
  /** Version of the log's lines: an index of an older log waits for nobody to bring that up to date. */
  readonly newestVersion: number
}

/** Opens the index; null where there is none that fits the log. The log is the truth, so that is never an error. */
export async function openIndex(options: IndexOptions): Promise<OpenedIndex | null> {
  const opened = await attempt(() => options.disk.open(join(options.folder, indexName), 'read'))
  if (!opened.ok) return null
  const file = opened.value
  const index = await attempt(() => readHead(options, file))
  if (index.ok && index.value !== null) return index.value
  await attempt(file.close)
  return null
}

async function readHead(options: IndexOptions, file: DiskFile): Promise<OpenedIndex | null> {
  const size = await file.size()
  const batches = logLines(file, size, 0, headBytes)
  let lines: RawLine[] = []
  while (lines.length < 3) {
    const batch = await batches.next()
    if (batch.done === true) return null
    lines = [...lines, ...batch.value]
  }
  const [header, state, ...others] = lines.map((line) => parsed(line))
  if (!isHeader(header) || header.log !== options.newestVersion || !isState(state)) return null
  const [end, isFitting] = await Promise.all([endOf(file, size, header), fitsLog(options, header)])
  if (end === null || !isFitting) return null
  const read = others.filter((line) => line !== null)
  if (read.length < others.length) return null
  return {
    header,
    state,
    head: read.filter(isConversation),
    rest: () => restOf(batches, { lines, beyond: read.filter(isUsable).filter((line) => !isConversation(line)) }, end),
    find: (ids) => find(file, size, end, ids),
    close: () => file.close(),
  }
}

type Parsed = IndexHeader | IndexState | IndexLine

/** Only what `checkedText` wrote ends in a right checksum. */
function parsed({ bytes, isEnded }: RawLine): Parsed | null {
  return isEnded && isWholeLine(bytes) ? (JSON.parse(bytes.toString('utf8')) as Parsed) : null
}

function isHeader(line: Parsed | null | undefined): line is IndexHeader {
  return line !== null && line !== undefined && 'index' in line && line.index === indexVersion
}

function isState(line: Parsed | null | undefined): line is IndexState {
  return line !== null && line !== undefined && 'accounts' in line
}

function isConversation(line: Parsed): line is IndexConversation {
  return 'c' in line
}

/** The lines after the head. All of the file is summed up on the way: a line that is whole may still be the wrong one. */
async function* restOf(
  batches: AsyncGenerator<readonly RawLine[]>,
  head: { readonly lines: readonly RawLine[]; readonly beyond: readonly IndexUsable[] },
  end: IndexEnd,
): AsyncGenerator<readonly IndexUsable[] | null> {
  let sum = 0
  for (const line of head.lines) sum = summed(sum, line, end)
  yield head.beyond
  for (;;) {
    const batch = await attempt(() => batches.next())
    if (batch.ok && batch.value.done === true) break
    const raw = batch.ok && batch.value.done !== true ? batch.value.value : []
    for (const line of raw) sum = summed(sum, line, end)
    const lines = batch.ok ? raw.filter((line) => !isOfDirectory(line)).map(parsed) : [null]
    yield lines.includes(null) ? null : (lines as IndexLine[]).filter(isUsable)
  }
  if (sum !== end.sum) yield null
}

type IndexLine = IndexUsable | IndexEnd

/** Whoever reads everything looks nothing up. */
function isOfDirectory({ bytes }: RawLine): boolean {
  return bytes.subarray(0, directoryMark.byteLength).equals(directoryMark)
}

async function find(
  file: DiskFile,
  size: number,
  { directory }: IndexEnd,
  ids: ReadonlySet<string>,
): Promise<readonly IndexUsable[] | null> {
  const places = await lookUp(file, directory, ids)
  if (places === null) return null
  const found: IndexUsable[] = []
  for (const at of places) {
    const line = parsed(await lineAt(file, size, at))
    if (line === null || !isUsable(line)) return null
    if (speaksOf(line).some((id) => ids.has(id))) found.push(line)
  }
  return found
}

/** Bytes read for one line: what most lines fit in. */
const lineBytes = 4096

async function lineAt(file: DiskFile, size: number, at: number): Promise<RawLine> {
  for await (const [line] of logLines(file, size, at, lineBytes)) if (line) return line
  return { bytes: Buffer.alloc(0), offset: at, isEnded: false }
}

function speaksOf(line: IndexUsable): readonly string[] {
  if ('c' in line) return [line.c.id, line.c.identityId]
  return 'identities' in line ? [...line.identities, ...line.customers].map(({ id }) => id) : []
}

function summed(sum: number, { bytes }: RawLine, end: IndexEnd): number {
  const isEnd =
    bytes.byteLength < endBytes && bytes.subarray(0, 7).equals(endMark) && bytes.includes(`"sum":${end.sum},`)
  return isEnd ? sum : crc32(newline, crc32(bytes, sum))
}

const newline = Buffer.from('\n')
const endMark = Buffer.from('{"end":')
/** More than the last line takes. */
const endBytes = 192

function isUsable(line: Parsed): line is IndexUsable {
  return 'c' in line || 'settled' in line || 'identities' in line
}

/** A file that was cut short, or grew, lacks its last line. */
async function endOf(file: DiskFile, size: number, header: IndexHeader): Promise<IndexEnd | null> {
  const last = Buffer.alloc(Math.min(endBytes, size))
  const count = await file.read(last, size - last.byteLength)
  const text = last.subarray(0, count)
  const line = text.subarray(text.lastIndexOf(10, text.byteLength - 2) + 1, -1)
  const end = text.at(-1) === 10 && isWholeLine(line) ? (JSON.parse(line.toString('utf8')) as Parsed) : null
  return end !== null && 'end' in end && end.end === header.conversations ? end : null
}

/** The log must hold at least what the index was made of, in the same files, and end there in the same line. */
export async function fitsLog({ disk, folder, files }: IndexOptions, header: IndexHeader): Promise<boolean> {
  const names = header.files.map(({ name }) => name)
  if (names.some((name, at) => files[at] !== name)) return false
  const { lastLine } = header
  const last = header.files.at(-1)
  if (last === undefined || lastLine === null) return last === undefined && lastLine === null && files.length === 0
  const line = (await readPlaces(disk, join(folder, 'log'), [lastLine])).get(lastLine)
  if (line === undefined || !isWholeLine(line)) return false
  return line.subarray(0, 64).includes(`"n":${header.lastNumber},`)
}
