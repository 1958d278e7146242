import { join } from 'node:path'

import type { Disk } from '../disk'
import { logFiles } from '../logFiles'
import { readLine } from '../logLine'
import { logLines } from '../logLines'
import { applyRecord } from './applyRecord'
import type { SavedState, SearchState } from './searchState'

export type LogMeans = {
  readonly disk: Disk
  /** The log's own folder. */
  readonly folder: string
  readonly newestVersion: number
}

/**
 * Brings the state up to commit number `lastNumber`, reading on where it stands, and never past it: what lies behind has not
 * been acknowledged and may yet be cut off. `afterSlice` runs between batches of lines. Rejects with what the disk says.
 */
export async function readOn(
  state: SearchState,
  { disk, folder, newestVersion }: LogMeans,
  lastNumber: number,
  afterSlice: () => Promise<void>,
): Promise<void> {
  if (state.lastNumber >= lastNumber) return
  const { current } = logFiles(await disk.list(folder))
  const known = state.files.at(-1)
  const first = known === undefined ? 0 : current.indexOf(known.name)
  // A file that has been rewritten: word of where its lines went is under way.
  if (first === -1) return
  for (const name of current.slice(first)) {
    const at = state.files.at(-1)
    const file = at?.name === name ? at : newFile(state, name)
    const opened = await disk.open(join(folder, name), 'read')
    try {
      for await (const lines of logLines(opened, await opened.size(), file.end)) {
        for (const { bytes, offset } of lines) {
          const reading = readLine(bytes, newestVersion)
          if (reading.state === 'newer') return
          if (reading.state === 'damaged') continue
          const { record } = reading
          if (record.n > lastNumber) return
          const place = { file: name, offset, length: bytes.byteLength }
          if (record.n > state.lastNumber) applyRecord(state, record, place)
          state.lastLine = place
          file.end = offset + bytes.byteLength + 1
        }
        await afterSlice()
      }
    } finally {
      await opened.close()
    }
  }
}

/** Whether a saved state is of this log and not ahead of it: the same files, not shorter, and its last line is there. */
export async function isOfLog(
  saved: SavedState,
  { disk, folder, newestVersion }: LogMeans,
  lastNumber: number,
): Promise<boolean> {
  if (saved.lastNumber > lastNumber) return false
  const { current } = logFiles(await disk.list(folder))
  if (saved.files.some(({ name }, index) => current[index] !== name)) return false
  for (const { name, end } of saved.files) {
    const file = await disk.open(join(folder, name), 'read')
    try {
      // The last line may lack its newline.
      if ((await file.size()) < end - 1) return false
      const { lastLine } = saved
      if (lastLine?.file !== name) continue
      const bytes = Buffer.alloc(lastLine.length)
      if ((await file.read(bytes, lastLine.offset)) !== bytes.byteLength) return false
      const reading = readLine(bytes, newestVersion)
      if (reading.state !== 'whole' || reading.record.n > saved.lastNumber) return false
    } finally {
      await file.close()
    }
  }
  return true
}

function newFile(state: SearchState, name: string): { name: string; end: number } {
  const file = { name, end: 0 }
  state.files.push(file)
  return file
}
