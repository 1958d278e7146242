import { dirname, join } from 'node:path'

import type { Result } from '#shared/domain/result'

import { attempt, carried, systemCode } from './attempt'
import type { Disk, DiskFile } from './disk'
import { firstFile, monthOfFile } from './logFiles'
import { appendAll } from './writeWholeFile'

/** Where the log ends: the bytes of the newest file that count, and whether its last newline is missing. */
export type LogEnd = { readonly file: string; readonly length: number; readonly needsNewline: boolean }

/** Where an append began. */
export type Appended = { readonly file: string; readonly offset: number }

export type LogAppender = {
  /** Resolves with ok once the bytes survive a power cut. Otherwise the log is as before. One call at a time. */
  append(bytes: Buffer): Promise<Result<Appended>>
  /** How far the log reaches: what is on disk before this counts. */
  end(): LogEnd
  /** Goes on in another file that holds everything this one does, with so many bytes. One call at a time, like `append`. */
  moveTo(file: string, length: number): Promise<void>
  /** Cuts whatever lies behind the end of the log. */
  repair(): Promise<Result<void>>
  close(): Promise<void>
}

type Options = {
  readonly disk: Disk
  /** Folder of the month files. */
  readonly folder: string
  readonly now: () => number
  readonly end: LogEnd | null
}

/** Appends to a file per month (UTC). Nothing is ever appended behind bytes that don't count. */
export function createLogAppender({ disk, folder, now, end }: Options): LogAppender {
  let at: LogEnd = end ?? { file: '', length: 0, needsNewline: false }
  let isMade = end !== null
  let isNamed = false
  let file: DiskFile | null = null

  async function open(): Promise<DiskFile> {
    const opened = await openFile(disk, join(folder, at.file), isMade)
    isMade = true
    file = opened
    const size = await opened.size()
    // Somebody else cut the file: appending would make places of messages wrong.
    if (size < at.length) throw carried({ code: 'diskTrouble', reason: 'shorter' })
    if (size === at.length) return opened
    await opened.truncate(at.length)
    await opened.sync()
    return opened
  }

  async function letGo(): Promise<void> {
    const held = file
    file = null
    if (held) await attempt(() => held.close())
  }

  /** What a failed write left is cut at once if the disk lets us, at the latest before the next append. */
  async function repair(): Promise<Result<void>> {
    return attempt(async () => {
      if (!file && isMade) await open()
    })
  }

  async function openForAppend(): Promise<DiskFile> {
    const month = monthOf(now(), at.file)
    if (month !== monthOfFile(at.file)) {
      // The old month must end well before a newer one begins, or what was refused there would count after all.
      if (!file && isMade) await open()
      await letGo()
      at = { file: firstFile(month), length: 0, needsNewline: false }
      isMade = isNamed = false
    }
    return file ?? (await open())
  }

  async function append(bytes: Buffer): Promise<Result<Appended>> {
    const written = await attempt(async () => {
      const log = await openForAppend()
      await appendAll(log, at.needsNewline ? Buffer.concat([Buffer.from('\n'), bytes]) : bytes)
      await log.sync()
      // Nothing in a new file is safe before its name is; an old one may be from a start that ended before it was.
      if (!isNamed) for (const parent of [folder, dirname(folder)]) await disk.syncFolder(parent)
      isNamed = true
      const offset = at.length + (at.needsNewline ? 1 : 0)
      at = { file: at.file, length: offset + bytes.byteLength, needsNewline: false }
      return { file: at.file, offset }
    })
    if (written.ok) return written
    await letGo()
    if (!(await repair()).ok) await letGo()
    return written
  }

  return {
    append,
    end: () => at,
    moveTo: async (newFile, length) => {
      await letGo()
      at = { file: newFile, length, needsNewline: false }
      isMade = isNamed = true
    },
    repair: async () => {
      const repaired = await repair()
      if (!repaired.ok) await letGo()
      return repaired
    },
    close: letGo,
  }
}

/** A clock set back must not put a commit before older ones: a month is never left for an earlier one. */
function monthOf(now: number, currentFile: string): string {
  const month = new Date(now).toISOString().slice(0, 7)
  const current = monthOfFile(currentFile)
  return month > current ? month : current
}

async function openFile(disk: Disk, path: string, isMade: boolean): Promise<DiskFile> {
  if (!isMade) await make(disk, path)
  return disk.open(path, 'log')
}

async function make(disk: Disk, path: string): Promise<void> {
  try {
    await (await disk.open(path, 'create')).close()
  } catch (error) {
    // Made by an attempt that failed right afterwards.
    if (systemCode(error) !== 'EEXIST') throw error
  }
}
