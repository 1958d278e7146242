import { mkdir, open, readdir, rm, rmdir, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'
import type { ExportFolder, ExportReader, ExportSource, ExportTarget } from '../services/exports/exportPorts'
import { diskError } from './diskError'
import { errorCode } from './errorCode'
import { readChosenFile } from './readChosenFile'
import { renamePatiently } from './renamePatiently'

/** The system's calls, so that a test can fail each of them. */
export type ExportCalls = {
  readonly open: typeof open
  readonly rename: (from: string, to: string) => Promise<void>
}

const systemCalls: ExportCalls = { open, rename: renamePatiently }
const mostFolders = 1_000
const picturesName = 'pictures'
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
  const isFolder = async () => (await stat(path)).isDirectory()
  const pictures = async () => join((await isFolder()) ? path : dirname(path), picturesName)
  return {
    open: async () => {
      const opened = await attempt(async () =>
        readerOf(await calls.open((await isFolder()) ? join(path, 'shop.json') : path, 'r')),
      )
      return !opened.ok && isMissing(opened.error) ? fail({ code: 'notFound' }) : opened
    },
    pictures: async () => {
      const names = await attempt(async () => readdir(await pictures()))
      return !names.ok && isMissing(names.error) ? ok([]) : names
    },
    picture: async (name, mostBytes) => (await readChosenFile(join(await pictures(), name), mostBytes)).bytes,
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
  const pictures: string[] = []
  let place = partial(path)

  return {
    file: (name) =>
      attempt(async () => {
        const file = { handle: await calls.open(join(place, name), 'wx', 0o600), written: 0 }
        files.set(name, file)
        return { write: (text: string) => attempt(() => append(file, text)) }
      }),
    picture: (name, bytes) =>
      attempt(async () => {
        if (pictures.length === 0) await mkdir(join(place, picturesName), { mode: 0o700 })
        pictures.push(name)
        const handle = await calls.open(join(place, picturesName, name), 'wx', 0o600)
        // One after another: a shop may have more of them than files may be open.
        await handle.appendFile(bytes).then(() => settle({ handle, written: bytes.byteLength }), endWith(handle))
      }),
    finish: () =>
      attempt(async () => {
        for (const file of files.values()) await settle(file)
        if (pictures.length > 0) await syncFolder(join(place, picturesName), calls)
        await syncFolder(place, calls)
        await calls.rename(place, path)
        place = path
        await syncFolder(parent, calls)
        return path
      }),
    discard: async () => {
      for (const { handle } of files.values()) await handle.close().catch(() => undefined)
      for (const name of files.keys()) await rm(join(place, name), { force: true }).catch(() => undefined)
      for (const name of pictures) await rm(join(place, picturesName, name), { force: true }).catch(() => undefined)
      await rmdir(join(place, picturesName)).catch(() => undefined)
      await rmdir(place).catch(() => undefined)
    },
  }
}

/** A file that could not be written is let go of all the same. */
function endWith(handle: FileHandle): (error: unknown) => Promise<never> {
  return async (error) => {
    await handle.close().catch(() => undefined)
    throw error
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
