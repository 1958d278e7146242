import { crc32 } from 'node:zlib'

import type { Disk } from './disk'
import type { Damage } from './readLog'
import { readPlaces } from './readPlaces'
import { writeWholeFile } from './writeWholeFile'

/**
 * Copies damaged bytes of the log into a file of their own, named after where they were and what they are, so that the
 * same damage is kept once and different damage never overwrites it. Answers whether it is new.
 */
export async function setAside(disk: Disk, logFolder: string, asideFolder: string, damage: Damage): Promise<boolean> {
  const bytes = (await readPlaces(disk, logFolder, [damage])).get(damage) ?? Buffer.alloc(0)
  const name = `${damage.file}.at-${damage.offset}.${crc32(bytes).toString(16).padStart(8, '0')}`
  await disk.makeFolder(asideFolder)
  if ((await disk.list(asideFolder)).includes(name)) return false
  await writeWholeFile(disk, asideFolder, name, bytes)
  return true
}
