import { join } from 'node:path'

import { backupsFolder } from '../backups/backupManifest'
import { removeFileIfThere } from '../backups/removeIfThere'
import { namesIn } from '../backups/whatIsThere'
import type { Disk } from '../disk'
import { eachPiece } from '../pictures/eachPiece'
import { pictureIdIn, picturesFolder } from '../pictures/pictureFile'

/**
 * Removes pictures that were only for those who were erased, from the shop and from every backup: those of `pictureIds` of
 * which the log beside them, rewritten by now, says nothing more. Answers how many files went.
 */
export async function erasePictures(disk: Disk, shopFolder: string, pictureIds: ReadonlySet<string>): Promise<number> {
  if (pictureIds.size === 0) return 0
  const backups = backupsFolder(shopFolder)
  const places = [shopFolder, ...(await namesIn(disk, backups)).map((name) => join(backups, name))]
  let removed = 0
  for (const place of places) removed += await eraseAt(disk, place, pictureIds)
  return removed
}

async function eraseAt(disk: Disk, place: string, pictureIds: ReadonlySet<string>): Promise<number> {
  const pictures = picturesFolder(place)
  const theirs = (await namesIn(disk, pictures)).filter((name) => pictureIds.has(idIn(name)))
  if (theirs.length === 0) return 0
  const spokenOf = await namedIn(disk, join(place, 'log'), new Set(theirs.map(idIn)))
  const gone = theirs.filter((name) => !spokenOf.has(idIn(name)))
  for (const name of gone) await removeFileIfThere(disk, join(pictures, name))
  if (gone.length > 0) await disk.syncFolder(pictures)
  return gone.length
}

/** Also of what is left of writing one. */
function idIn(fileName: string): string {
  return pictureIdIn(fileName.replace(/\.tmp$/u, '')) ?? ''
}

async function namedIn(disk: Disk, logFolder: string, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const look = (piece: Buffer): boolean => {
    for (const id of ids) if (!found.has(id) && piece.includes(id)) found.add(id)
    return true
  }
  for (const name of await namesIn(disk, logFolder)) {
    const file = await disk.open(join(logFolder, name), 'read')
    try {
      await eachPiece(file, 64, look)
    } finally {
      await file.close()
    }
  }
  return found
}
