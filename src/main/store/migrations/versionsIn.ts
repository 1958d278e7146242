import { join } from 'node:path'

import type { Disk } from '../disk'
import { checkedLine } from '../logLine'
import { logLines } from '../logLines'

/** The version of a file's first readable line; null: it has none. */
export async function firstVersion(disk: Disk, folder: string, file: string): Promise<number | null> {
  for await (const version of versions(disk, folder, file)) return version
  return null
}

/** All versions among a file's readable lines. */
export async function versionsIn(disk: Disk, folder: string, file: string): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  for await (const version of versions(disk, folder, file)) found.add(version)
  return found
}

async function* versions(disk: Disk, folder: string, file: string): AsyncGenerator<number> {
  const opened = await disk.open(join(folder, file), 'read')
  try {
    for await (const lines of logLines(opened, await opened.size())) {
      for (const { bytes } of lines) {
        const line = checkedLine(bytes)
        if (line) yield line.v
      }
    }
  } finally {
    await opened.close()
  }
}
