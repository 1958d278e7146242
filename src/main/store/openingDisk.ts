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

/**
 * The real file system for the first moments, when nothing is on the screen that could stand still: what takes the system
 * some microseconds is not handed to another thread and back, which takes it half a millisecond. Not for large files.
 */
export function createOpeningDisk(): Disk {
  const disk = createNodeDisk()
  return {
    ...disk,
    open: async (path, mode) =>
      mode === 'log' ? disk.open(path, mode) : fileOf(openSync(path, openFlags[mode], 0o600)),
    list: async (folder) => readdirSync(folder).toSorted(),
    makeFolder: async (folder) => (existsSync(folder) ? undefined : disk.makeFolder(folder)),
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
