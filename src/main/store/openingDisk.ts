import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  readdirSync,
  writeSync,
} from 'node:fs'

import type { Disk, DiskFile } from './disk'
import { createNodeDisk, openFlags } from './nodeDisk'

/** `over`: from then on it is as any other. */
export type OpeningDisk = Disk & { over(): void }

/**
 * The real file system for the first moments, when nothing is on the screen that could stand still: what takes the system
 * some microseconds is not handed to another thread and back, which takes it half a millisecond. Not for large files.
 */
export function createOpeningDisk(disk: Disk = createNodeDisk()): OpeningDisk {
  let isOpening = true
  return {
    ...disk,
    open: async (path, mode) =>
      isOpening && mode !== 'log' ? fileOf(openSync(path, openFlags[mode], 0o600)) : disk.open(path, mode),
    list: async (folder) => (isOpening ? readdirSync(folder).toSorted() : disk.list(folder)),
    makeFolder: async (folder) => (isOpening && existsSync(folder) ? undefined : disk.makeFolder(folder)),
    over: () => {
      isOpening = false
    },
  }
}

function fileOf(fd: number): DiskFile {
  return {
    size: async () => fstatSync(fd).size,
    read: async (into, position) => readSync(fd, into, 0, into.byteLength, position),
    append: async (bytes) => writeSync(fd, bytes),
    truncate: async (length) => ftruncateSync(fd, length),
    sync: async () => fdatasyncSync(fd),
    close: async () => closeSync(fd),
  }
}
