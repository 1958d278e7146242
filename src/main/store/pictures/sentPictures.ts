import { join } from 'node:path'

import { keptAddress, keptPictureId } from '#shared/domain/pictures/keptAddress'

import type { Disk } from '../disk'
import { logFiles } from '../logFiles'
import { eachPiece } from './eachPiece'

const scheme = keptAddress('')
const addressBytes = keptAddress('0'.repeat(64)).length

/**
 * Ids of all pictures that messages in a log speak of. They are looked for by their address, anywhere in its bytes: rather
 * one too many, in a line that no longer counts, than one that is missed. `rest` is awaited between pieces; null: it
 * answered false.
 */
export async function sentPictures(
  disk: Disk,
  logFolder: string,
  rest: () => Promise<boolean>,
): Promise<ReadonlySet<string> | null> {
  const found = new Set<string>()
  const look = (piece: Buffer): Promise<boolean> => {
    note(piece, found)
    return rest()
  }
  for (const name of logFiles(await disk.list(logFolder)).current) {
    const file = await disk.open(join(logFolder, name), 'read')
    try {
      if (!(await eachPiece(file, addressBytes, look))) return null
    } finally {
      await file.close()
    }
  }
  return found
}

function note(bytes: Buffer, found: Set<string>): void {
  for (let at = bytes.indexOf(scheme); at !== -1; at = bytes.indexOf(scheme, at + 1)) {
    const id = keptPictureId(bytes.toString('latin1', at, at + addressBytes))
    if (id !== null) found.add(id)
  }
}
