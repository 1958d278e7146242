import { constants } from 'node:fs'
import {
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rmdir,
  truncate,
  unlink,
  type FileHandle,
} from 'node:fs/promises'
import { dirname } from 'node:path'

import type { Disk, DiskEntry, DiskFile } from './disk'
import { syncedByAppending } from './syncedByAppending'

/** How a file is opened in each mode. */
export const openFlags = {
  read: constants.O_RDONLY,
  append: constants.O_RDWR | constants.O_APPEND,
  log: constants.O_RDWR | constants.O_APPEND,
  create: constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_EXCL,
} as const

/** The real file system. */
export function createNodeDisk(platform: NodeJS.Platform = process.platform): Disk {
  const syncFolder = async (folder: string): Promise<void> => {
    // Windows cannot sync a folder; NTFS journals new names by itself.
    if (platform === 'win32') return
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  }
  return {
    open: async (path, mode) =>
      mode === 'log' && platform === 'linux'
        ? syncedByAppending(fileOf(await open(path, openFlags.log | constants.O_DSYNC), path))
        : fileOf(await open(path, openFlags[mode], 0o600), path),
    list: async (folder) => (await readdir(folder)).toSorted(),
    makeFolder: async (folder) => {
      const topmost = await mkdir(folder, { recursive: true, mode: 0o700 })
      if (topmost === undefined) return
      for (let made = folder; made.length >= topmost.length; made = dirname(made)) await syncFolder(dirname(made))
    },
    syncFolder,
    rename,
    remove: unlink,
    stat: entryAt,
    link,
    removeFolder: rmdir,
    realPath: (path) => realpath(path),
  }
}

async function entryAt(path: string): Promise<DiskEntry> {
  // Windows numbers files beyond what a double holds exactly.
  const found = await lstat(path, { bigint: true })
  return {
    kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other',
    size: Number(found.size),
    identity: found.isFile() && found.nlink > 1n ? `${found.dev}:${found.ino}` : null,
    changedAt: Number(found.mtimeMs),
  }
}

function fileOf(handle: FileHandle, path: string): DiskFile {
  return {
    size: async () => (await handle.stat()).size,
    read: async (into, position) => (await handle.read(into, 0, into.byteLength, position)).bytesRead,
    append: async (bytes) => (await handle.write(bytes)).bytesWritten,
    // By path: Windows lets a handle that appends do nothing else.
    truncate: (length) => truncate(path, length),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  }
}
