import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

import type { Change } from '#shared/domain/shop/change'

import { formatVersion, writeLine } from '../../../src/main/store/logLine'

/** Characters gathered before they are written. */
const batchLength = 1024 * 1024

export type MonthFiles = {
  /** The next commit. Times never go back. */
  commit(at: number, changes: readonly Change[]): void
  /** Writes what has been gathered, once it is enough: to be awaited now and then, so that memory stays flat. */
  drain(): Promise<void>
  /** Writes the rest. Answers the bytes of all files. */
  close(): Promise<number>
}

/** Writes commits as the store does, a file per month, only without a sync each. */
export async function createMonthFiles(folder: string): Promise<MonthFiles> {
  const logFolder = join(folder, 'log')
  await mkdir(logFolder, { recursive: true, mode: 0o700 })
  let batches: { readonly month: string; lines: string[] }[] = []
  let [number, waiting, bytes] = [0, 0, 0]
  let file: { readonly month: string; readonly handle: FileHandle } | null = null

  async function write(): Promise<void> {
    for (const { month, lines } of batches) {
      if (file?.month !== month) {
        await file?.handle.close()
        file = { month, handle: await open(join(logFolder, `${month}.ndjson`), 'wx', 0o600) }
      }
      const block = Buffer.from(lines.join(''))
      await file.handle.writeFile(block)
      bytes += block.byteLength
    }
    batches = []
    waiting = 0
  }

  return {
    commit: (at, changes) => {
      const date = new Date(at).toISOString()
      const line = writeLine({ v: formatVersion, n: ++number, at: date, changes })
      const month = date.slice(0, 7)
      const batch = batches.at(-1)
      if (batch?.month === month) batch.lines.push(line)
      else batches.push({ month, lines: [line] })
      waiting += line.length
    },
    drain: async () => {
      if (waiting >= batchLength) await write()
    },
    close: async () => {
      await write()
      await file?.handle.close()
      return bytes
    },
  }
}
