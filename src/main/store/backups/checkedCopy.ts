import { crc32 } from 'node:zlib'

import { carried } from '../attempt'
import type { Disk, DiskFile } from '../disk'
import { appendAll } from '../writeWholeFile'

/** Bytes in one piece: summing it up keeps the main loop for about a millisecond. */
const pieceBytes = 1024 * 1024

/**
 * Copies the first `size` bytes of a file into a new one, syncs it and reads it again. Answers the CRC-32 of its bytes.
 * Rejects with `diskTrouble`: `shorter` where the file has fewer bytes, `copyDiffers` where other bytes came back.
 */
export async function checkedCopy(disk: Disk, from: string, to: string, size: number): Promise<string> {
  const sum = await withFile(disk, from, 'read', (source) =>
    withFile(disk, to, 'create', async (target) => {
      const copied = await eachPiece(source, size, (piece) => appendAll(target, piece))
      await target.sync()
      return copied
    }),
  )
  if ((await sumOf(disk, to, size)) !== sum) throw carried({ code: 'diskTrouble', reason: 'copyDiffers' })
  return sum
}

/** The CRC-32 of the first `size` bytes of a file, as eight hexadecimal digits. `diskTrouble`: it has fewer. */
export async function sumOf(disk: Disk, path: string, size: number): Promise<string> {
  return withFile(disk, path, 'read', (file) => eachPiece(file, size, () => Promise.resolve()))
}

async function eachPiece(file: DiskFile, size: number, take: (piece: Uint8Array) => Promise<void>): Promise<string> {
  const buffer = Buffer.allocUnsafe(Math.min(pieceBytes, size))
  let sum = 0
  for (let done = 0; done < size;) {
    const count = await file.read(buffer.subarray(0, Math.min(pieceBytes, size - done)), done)
    if (count === 0) throw carried({ code: 'diskTrouble', reason: 'shorter' })
    const piece = buffer.subarray(0, count)
    sum = crc32(piece, sum)
    await take(piece)
    done += count
  }
  return sum.toString(16).padStart(8, '0')
}

async function withFile<T>(
  disk: Disk,
  path: string,
  mode: 'read' | 'create',
  use: (file: DiskFile) => Promise<T>,
): Promise<T> {
  const file = await disk.open(path, mode)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}
