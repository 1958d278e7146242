import type { DiskFile } from './disk'

/**
 * A file whose appends are synced as they are written: Linux does both in one call, in little more than half the time of
 * two, and in an order that is as safe. Only with what it writes itself: what lay in the file before, or was cut from it, is
 * owed one sync.
 */
export function syncedByAppending(file: DiskFile): DiskFile {
  let isOwed = true
  return {
    ...file,
    truncate: (length) => {
      isOwed = true
      return file.truncate(length)
    },
    sync: async () => {
      if (isOwed) await file.sync()
      isOwed = false
    },
  }
}
