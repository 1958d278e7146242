import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { carried } from './attempt'
import { removeFileIfThere } from './backups/removeIfThere'
import type { Disk } from './disk'
import { renamePatiently } from './renamePatiently'
import { appendAll } from './writeWholeFile'

/** Bytes read back at a time. */
const sliceBytes = 1024 * 1024

/**
 * Puts a large file in place of an older one, piece by piece: temporary file, sync, read back and compared, rename, sync of
 * the folder. Whatever fails, the older file is untouched. `diskTrouble`: the disk gave back other bytes than it was given.
 */
export async function replaceStream(
  disk: Disk,
  folder: string,
  name: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<void> {
  const unfinished = join(folder, `${name}.tmp`)
  await removeFileIfThere(disk, unfinished)
  try {
    const sum = await write(disk, unfinished, pieces)
    if ((await sumOf(disk, unfinished)) !== sum) throw carried({ code: 'diskTrouble', reason: 'differentBytes' })
    await renamePatiently(disk, unfinished, join(folder, name))
  } catch (error) {
    await removeFileIfThere(disk, unfinished).catch(() => undefined)
    throw error
  }
  await disk.syncFolder(folder)
}

async function write(disk: Disk, path: string, pieces: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await disk.open(path, 'create')
  let sum = 0
  try {
    for await (const piece of pieces) {
      if (piece.byteLength === 0) continue
      await appendAll(file, piece)
      sum = crc32(piece, sum)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return sum
}

async function sumOf(disk: Disk, path: string): Promise<number> {
  const file = await disk.open(path, 'read')
  const slice = Buffer.allocUnsafe(sliceBytes)
  let sum = 0
  try {
    for (let position = 0; ;) {
      const count = await file.read(slice, position)
      if (count === 0) return sum
      sum = crc32(slice.subarray(0, count), sum)
      position += count
    }
  } finally {
    await file.close()
  }
}
