import { mkdir, open, rm, rmdir, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import type { ExportFolder, ExportReader, ExportSource, ExportTarget } from '../services/exports/exportPorts'
import { diskError } from './diskError'
import { errorCode } from './errorCode'
import { renamePatiently } from './renamePatiently'

/** The system's calls, so that a test can fail each of them. */
export type ExportCalls = {
  readonly open: typeof open
  readonly rename: (from: string, to: string) => Promise<void>
}

const systemCalls: ExportCalls = { open, rename: renamePatiently }
const mostFolders = 1_000
/** Records of so many bytes are dealt with in one turn of the main loop. */
const chunkBytes = 16 * 1024

/** Writes exports into a folder, for their owner's eyes only; unfinished ones end in `.partial`. */
export function createExportTarget(parent: string, calls = systemCalls): ExportTarget {
  return {
    begin: (name) =>
      attempt(async () => {
        const path = await makeFolder(parent, name)
        return exportFolder(parent, path, calls)
      }),
  }
}

/** Reads the export at a path: its folder, or the `shop.json` in it. */
export function createExportSource(path: string, calls = systemCalls): ExportSource {
  return {
    open: async () => {
      const opened = await attempt(async () => {
        const isFolder = (await stat(path)).isDirectory()
        return readerOf(await calls.open(isFolder ? join(path, 'shop.json') : path, 'r'))
      })
      return !opened.ok && isMissing(opened.error) ? fail({ code: 'notFound' }) : opened
    },
  }
}

/** Makes the first unfinished folder whose two names are both free; answers the name it shall have in the end. */
async function makeFolder(parent: string, name: string): Promise<string> {
  for (let number = 1; number <= mostFolders; number++) {
    const path = join(parent, number === 1 ? name : `${name}-${number}`)
    if ((await isThere(path)) || !(await isMade(partial(path)))) continue
    return path
  }
  throw Object.assign(new Error('Too many exports'), { code: 'EEXIST' })
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

async function isMade(path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: 0o700 })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function partial(path: string): string {
  return `${path}.partial`
}

type OpenFile = { readonly handle: FileHandle; written: number }

function exportFolder(parent: string, path: string, calls: ExportCalls): ExportFolder {
  const files = new Map<string, OpenFile>()
  let place = partial(path)

  return {
    file: (name) =>
      attempt(async () => {
        const file = { handle: await calls.open(join(place, name), 'wx', 0o600), written: 0 }
        files.set(name, file)
        return { write: (text: string) => attempt(() => append(file, text)) }
      }),
    finish: () =>
      attempt(async () => {
        for (const file of files.values()) await settle(file)
        await syncFolder(place, calls)
        await calls.rename(place, path)
        place = path
        await syncFolder(parent, calls)
        return path
      }),
    discard: async () => {
      for (const { handle } of files.values()) await handle.close().catch(() => undefined)
      for (const name of files.keys()) await rm(join(place, name), { force: true }).catch(() => undefined)
      await rmdir(place).catch(() => undefined)
    },
  }
}

async function append(file: OpenFile, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  await file.handle.appendFile(bytes)
  file.written += bytes.byteLength
}

async function settle({ handle, written }: OpenFile): Promise<void> {
  await handle.sync()
  // A full disk can cut a file short without an error.
  if ((await handle.stat()).size !== written) throw Object.assign(new Error('Short write'), { code: 'ENOSPC' })
  await handle.close()
}

/** Windows cannot sync folders. */
async function syncFolder(path: string, calls: ExportCalls): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await calls.open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

function readerOf(handle: FileHandle): ExportReader {
  const buffer = Buffer.allocUnsafe(chunkBytes)
  return {
    read: () =>
      attempt(async () => {
        const { bytesRead } = await handle.read(buffer, 0, chunkBytes)
        return bytesRead === 0 ? null : buffer.subarray(0, bytesRead)
      }),
    close: () => handle.close(),
  }
}

async function attempt<T>(act: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await act())
  } catch (error) {
    return fail(diskError(error))
  }
}

function isMissing(error: AppError): boolean {
  return error.code === 'diskTrouble' && (error.reason === 'ENOENT' || error.reason === 'ENOTDIR')
}
