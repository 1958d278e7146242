import { join } from 'node:path'

import { attempt, carried, systemCode } from '../attempt'
import type { Disk } from '../disk'
import { pictureIdIn, picturesFolder } from '../pictures/pictureFile'
import { renamePatiently } from '../renamePatiently'
import { checkedCopy } from './checkedCopy'
import { removeFileIfThere } from './removeIfThere'
import { namesIn } from './whatIsThere'

type Places = {
  readonly disk: Disk
  /** The shop's folder. */
  readonly shopFolder: string
  /** The backup's folder. */
  readonly backup: string
}

/**
 * Brings all of the shop's pictures into a backup; those the previous backup has are shared with it. One that can't be read
 * must not keep the shop's texts from being backed up, and is left out. Rejects with `diskFull` and `diskReadOnly`.
 */
export async function backUpPictures(places: Places & { readonly previous: string | null }): Promise<void> {
  const { disk, shopFolder, backup, previous } = places
  const names = await picturesIn(disk, shopFolder)
  if (names.length === 0) return
  const target = picturesFolder(backup)
  await disk.makeFolder(target)
  for (const name of names) {
    const older = previous === null ? null : join(picturesFolder(previous), name)
    if (older !== null && (await isLinked(disk, older, join(target, name)))) continue
    await bringOver(disk, join(picturesFolder(shopFolder), name), join(target, name))
  }
  await disk.syncFolder(target)
}

/** Brings those of a backup's pictures back that the shop has no more. Those it has stay: what they show never changes. */
export async function bringPicturesBack({ disk, shopFolder, backup }: Places): Promise<void> {
  const known = new Set(await picturesIn(disk, shopFolder))
  const missing = (await picturesIn(disk, backup)).filter((name) => !known.has(name))
  if (missing.length === 0) return
  const target = picturesFolder(shopFolder)
  await disk.makeFolder(target)
  for (const name of missing) {
    const unfinished = join(target, `${name}.tmp`)
    await removeFileIfThere(disk, unfinished)
    const isThere = await bringOver(disk, join(picturesFolder(backup), name), unfinished)
    if (isThere) await renamePatiently(disk, unfinished, join(target, name))
  }
  await disk.syncFolder(target)
}

async function picturesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  return (await namesIn(disk, picturesFolder(folder))).filter((name) => pictureIdIn(name) !== null)
}

async function bringOver(disk: Disk, from: string, to: string): Promise<boolean> {
  const copied = await attempt(async () => checkedCopy(disk, from, to, (await disk.stat(from)).size))
  if (copied.ok) return true
  if (copied.error.code !== 'diskTrouble') throw carried(copied.error)
  await removeFileIfThere(disk, to)
  return false
}

async function isLinked(disk: Disk, from: string, to: string): Promise<boolean> {
  try {
    await disk.link(from, to)
    return true
  } catch (error) {
    if (systemCode(error) === null) throw error
    return false
  }
}
