import { join } from 'node:path'

import type { Adapter } from 'lowdb'

import { moveInLanes } from '#shared/domain/conversations/laneOrders'
import { ok, type Result } from '#shared/domain/result'
import type { MutableShop } from '#shared/domain/shop/createShop'
import type { ConversationEntry } from '#shared/domain/shop/shop'

import { carried } from './attempt'
import type { Decided } from './commitQueue'
import type { Disk } from './disk'
import { writeFirstScreen } from './firstScreen'
import type { FolderLock } from './folderLock'
import { withCovered, withEarlier } from './foundDamage'
import type { PackedHeads } from './headCodec'
import { loadShop, type LoadedShop } from './loadShop'
import { createLogAppender, type LogAppender } from './logAppender'
import type { LinePlace } from './logPlace'
import type { MessagePlaces, NewPlaceOf } from './messagePlaces'
import { packedEntry } from './packedEntry'
import { lookAgain, recoverLog, untouched, type OpeningReport, type Recovery } from './recoverLog'
import type { IndexHeader } from './indexFormat'
import type { Covers } from './indexLines'
import { writeIndex } from './writeIndex'

type Options = {
  readonly disk: Disk
  readonly openingDisk: Disk
  /** The shop's folder; the log is in `log`. */
  readonly folder: string
  readonly now: () => number
  readonly newestVersion: number
  readonly lock: FolderLock
  /** Brings an older log up to date before it is read. */
  readonly migrate: () => Promise<Result<void>>
}

/**
 * The log behind lowdb's interface. `read` loads the shop as far as its first screen, `append` is the everyday path and the
 * only one that acknowledges; `write` and `writeFirstScreen` bring up to date what is derived from the log.
 */
export type LogAdapter = Adapter<MutableShop> & {
  /** Loads what `read` has left; the shop may be another object than the one `read` gave. */
  whole(): Promise<Result<MutableShop>>
  /** Writes the first screen anew if anything has been committed since; rejects with what the disk says. */
  writeFirstScreen(shop: MutableShop): Promise<void>
  /** Takes commits that follow the last one; resolves with ok once they survive a power cut. */
  append(commits: readonly Decided[]): Promise<Result<void>>
  /** The number of the last commit on disk. */
  lastNumber(): number
  /** Files of the log, oldest month first, with the bytes that count. */
  files(): readonly LogFile[]
  /** A file was rewritten into another, which the log goes on in if it was the last one. */
  fileMoved(from: string, to: LogFile, newPlaceOf: NewPlaceOf): Promise<void>
  logBytes(): number
  /** Bytes of the log that the index on disk does not cover. */
  tailBytes(): number
  /** Whether the disk let us lock the folder when it was read: without that it can be read only. */
  isWritable(): boolean
  places(): MessagePlaces
  report(): OpeningReport
  /** What a reading of the whole log has found since. */
  verified(found: Pick<OpeningReport, 'damagedLines' | 'newlyDamagedLines' | 'missingCommits'>): void
  /** Erasures that a killed run had begun. */
  unfinishedErasures(): readonly string[]
  close(): Promise<void>
}

export type LogFile = { readonly name: string; readonly size: number }

type Loaded = {
  report: OpeningReport
  stays: Recovery['stays']
  unfinishedErasures: readonly string[]
  places: MessagePlaces
  readonly appender: LogAppender | null
  whole(): Promise<Result<MutableShop>>
  files: readonly LogFile[]
  lastNumber: number
  lastLine: LinePlace | null
  tailBytes: number
  /** The last commit that the first screen on disk shows; null: there is none, or it may be of another log. */
  firstScreenNumber: number | null
}

export function createLogAdapter(options: Options): LogAdapter {
  let loaded: Loaded | null = null

  function current(): Loaded {
    if (!loaded) throw new Error('The log is used before it was read.')
    return loaded
  }

  function source(shop: MutableShop, onPacked: (entry: ConversationEntry, packed: PackedHeads) => void) {
    const { disk, folder, now, newestVersion: logVersion } = options
    const at = current()
    return { disk, folder, shop, places: at.places, covers: coversOf(at), logVersion, now: now(), onPacked }
  }

  async function write(shop: MutableShop): Promise<void> {
    const at = current()
    const decoded: [ConversationEntry, PackedHeads][] = []
    const { tailBytes, places } = at
    await writeIndex(source(shop, (entry, packed) => void decoded.push([entry, packed])))
    at.tailBytes -= tailBytes
    await putAside(shop, places, decoded)
  }

  return {
    read: async () => {
      await loaded?.appender?.close()
      const read = await load(options)
      loaded = read.loaded
      return read.shop
    },
    whole: () => current().whole(),
    write,
    writeFirstScreen: async (shop) => {
      const at = current()
      const { lastNumber, files, tailBytes } = at
      // Without an index all of the log is read at the start, and looked at for damage: that is quick, or there would be one.
      const hasIndex = tailBytes < bytesOf(files)
      if (at.firstScreenNumber === lastNumber || !hasIndex) return
      await writeFirstScreen(source(shop, () => {}))
      at.firstScreenNumber = lastNumber
    },
    append: async (commits) => {
      const at = current()
      if (!at.appender) throw new Error('The log is written without its lock.')
      const bytes = Buffer.concat(commits.map(({ line }) => line))
      const written = await at.appender.append(bytes)
      if (!written.ok) return written
      const { file } = written.value
      let { offset } = written.value
      for (const { changes, line } of commits) {
        at.lastLine = { file, offset, length: line.byteLength - 1 }
        at.places.note(changes, at.lastLine)
        offset += line.byteLength
      }
      at.files = [...at.files.filter(({ name }) => name !== file), { name: file, size: offset }]
      at.lastNumber += commits.length
      at.tailBytes += bytes.byteLength
      return ok(undefined)
    },
    lastNumber: () => current().lastNumber,
    files: () => current().files,
    fileMoved: async (from, to, newPlaceOf) => {
      const at = current()
      at.places.moved(from, to.name, newPlaceOf)
      at.firstScreenNumber = null
      const last = at.lastLine
      if (last?.file === from) at.lastLine = newPlaceOf(last)
      if (at.files.at(-1)?.name === from) await at.appender?.moveTo(to.name, to.size)
      at.files = at.files.map((file) => (file.name === from ? to : file))
    },
    logBytes: () => bytesOf(current().files),
    tailBytes: () => current().tailBytes,
    isWritable: () => current().appender !== null,
    places: () => current().places,
    report: () => current().report,
    verified: (found) => {
      const at = current()
      at.report = { ...at.report, ...found }
      at.stays = { damagedLines: found.damagedLines, missing: found.missingCommits }
    },
    unfinishedErasures: () => current().unfinishedErasures,
    close: async () => loaded?.appender?.close(),
  }
}

/** A folder that another process holds is refused; one that the disk doesn't let us lock is read and left as it is. */
async function load(options: Options): Promise<{ readonly loaded: Loaded; readonly shop: MutableShop }> {
  const { disk, folder, now, lock } = options
  const locked = await lock.take()
  if (!locked.ok && locked.error.code === 'shopInUse') throw carried(locked.error)
  const read = await loadShop({ ...options, canWrite: locked.ok })
  const recovery = locked.ok ? await recoverLog(disk, folder, read.reading) : untouched(read.reading)
  const appender = locked.ok ? createLogAppender({ disk, folder: join(folder, 'log'), now, end: recovery.end }) : null
  const loaded: Loaded = {
    places: read.places,
    appender,
    unfinishedErasures: [],
    ...withCovered(recovery, read.covered),
    files: filesOf(read, recovery),
    lastNumber: read.reading.lastNumber,
    lastLine: read.lastLine,
    tailBytes: 0,
    firstScreenNumber: read.firstScreenNumber,
    whole: async () => {
      await appender?.repair()
      const whole = await read.loadRest()
      if (!whole.ok) return whole
      const { places, reading, covered } = whole.value
      if (reading !== read.reading) {
        const more = locked.ok ? await lookAgain(disk, folder, reading, recovery.end) : untouched(reading)
        const found = withEarlier(loaded, withCovered(more, covered))
        loaded.report = found.report
        loaded.stays = found.stays
      }
      if (covered === null) loaded.firstScreenNumber = null
      loaded.places = places
      loaded.unfinishedErasures = whole.value.unfinishedErasures
      loaded.tailBytes = tailBytesOf(loaded.files, covered)
      return ok(whole.value.shop)
    },
  }
  return { loaded, shop: read.shop }
}

function filesOf({ reading }: LoadedShop, { end }: Recovery): readonly LogFile[] {
  return reading.files.map((file) => (end !== null && file.name === end.file ? { ...file, size: end.length } : file))
}

function bytesOf(files: readonly LogFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}

function tailBytesOf(files: readonly LogFile[], covered: IndexHeader | null): number {
  const known = new Map(covered?.files.map(({ name, size }) => [name, size]))
  return files.reduce((sum, { name, size }) => sum + size - (known.get(name) ?? 0), 0)
}

function coversOf({ files, lastNumber, lastLine, stays }: Loaded): Covers {
  return { files: [...files], lastNumber, lastLine, ...stays }
}

/** Pieces of a few milliseconds' work. */
const pieceCount = 500

/** Conversations that nothing has happened to since they were written need not be held decoded. */
async function putAside(
  shop: MutableShop,
  places: MessagePlaces,
  decoded: readonly (readonly [ConversationEntry, PackedHeads])[],
): Promise<void> {
  for (let at = 0; at < decoded.length; at += pieceCount) {
    for (const [entry, packed] of decoded.slice(at, at + pieceCount)) {
      const { id } = entry.conversation
      if (shop.conversations.get(id) !== entry) continue
      const small = packedEntry(entry, packed)
      moveInLanes(shop.lanes, entry, small)
      shop.conversations.set(id, small)
      places.addPacked(id, packed)
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}
