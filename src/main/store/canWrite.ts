import { join } from 'node:path'

import type { Result } from '#shared/domain/result'

import { attempt } from './attempt'
import type { Disk } from './disk'
import { writeWholeFile } from './writeWholeFile'

const name = 'room.tmp'
/** More than a line of a message takes. */
const bytes = 64 * 1024

/** Whether the disk takes so much again: written, synced and removed. */
export function canWrite(disk: Disk, folder: string): Promise<Result<void>> {
  return attempt(async () => {
    await writeWholeFile(disk, folder, name, Buffer.alloc(bytes))
    await disk.remove(join(folder, name))
  })
}
