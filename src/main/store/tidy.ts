import { join } from 'node:path'

import { attempt } from './attempt'
import { derivedFiles } from './derivedFiles'
import type { Disk } from './disk'
import { formatNote } from './formatNote'
import { removeLeftOvers } from './rewrite/removeLeftOvers'
import { writeWholeFile } from './writeWholeFile'

/** Removes what killed runs have left and explains the folder. A courtesy: a full disk is told of when something matters. */
export async function tidy(disk: Disk, folder: string): Promise<void> {
  await attempt(() => removeLeftOvers(disk, join(folder, 'log')))
  await attempt(async () => {
    const names = await disk.list(folder)
    const unfinished = derivedFiles.map((name) => `${name}.tmp`).filter((name) => names.includes(name))
    for (const name of unfinished) await disk.remove(join(folder, name))
    if (!names.includes('format.md') || (await noteOf(disk, folder)) !== formatNote) {
      await writeWholeFile(disk, folder, 'format.md', Buffer.from(formatNote))
    }
  })
}

async function noteOf(disk: Disk, folder: string): Promise<string> {
  const file = await disk.open(join(folder, 'format.md'), 'read')
  try {
    const bytes = Buffer.alloc(await file.size())
    return bytes.toString('utf8', 0, await file.read(bytes, 0))
  } finally {
    await file.close()
  }
}
