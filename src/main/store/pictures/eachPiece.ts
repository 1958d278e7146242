import type { DiskFile } from '../disk'

/** Looking through so many bytes keeps the main loop for a millisecond. */
const pieceBytes = 1024 * 1024

/**
 * Hands a file's bytes over in pieces; each begins with the last `overlap` bytes of the one before, so that what is looked
 * for may reach from one into the next. Ends early, with false, where `look` answers false.
 */
export async function eachPiece(
  file: DiskFile,
  overlap: number,
  look: (piece: Buffer) => Promise<boolean> | boolean,
): Promise<boolean> {
  const piece = Buffer.alloc(pieceBytes)
  let kept = 0
  for (let position = 0; ;) {
    const count = await file.read(piece.subarray(kept), position)
    if (count === 0) return true
    const length = kept + count
    if (!(await look(piece.subarray(0, length)))) return false
    kept = Math.min(overlap, length)
    piece.copyWithin(0, length - kept, length)
    position += count
  }
}
