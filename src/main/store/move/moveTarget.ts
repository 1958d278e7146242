import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'

import { systemCode } from '../attempt'
import { removeFileIfThere } from '../backups/removeIfThere'
import { namesIn } from '../backups/whatIsThere'
import type { Disk } from '../disk'
import { clearFiles } from './clearFiles'
import { filesBelow, movingName, staysBehind } from './filesBelow'
import { readMovingNote, type MovingNote } from './movingNote'

/** Why a shop cannot move into a folder. Nothing was touched. */
export type MoveRefusal =
  { readonly code: 'targetInsideShop' } | { readonly code: 'targetHoldsShop' } | { readonly code: 'targetNotEmpty' }

/** What systems put into every folder they show, and a note of ours that was never finished. */
const clutter = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory', `${movingName}.tmp`]

/** Finds a folder free for a shop, or makes it so where an earlier attempt of ours was interrupted there. */
export async function prepareTarget(disk: Disk, from: string, to: string): Promise<Result<void, MoveRefusal>> {
  const [source, target] = [await disk.realPath(from), await realPathOf(disk, to)]
  const below = relative(source, target)
  const isInside = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
  if (isInside) return fail({ code: 'targetInsideShop' })
  const note = await readMovingNote(disk, to)
  if (note !== null && note !== 'unreadable' && (await isOurLeftOver(disk, to, note, source))) {
    await clearFiles(disk, to, note)
    await removeFileIfThere(disk, join(to, movingName))
  }
  const names = (await namesIn(disk, to)).filter((name) => !clutter.includes(name))
  if (names.includes('log') || names.includes(movingName)) return fail({ code: 'targetHoldsShop' })
  return names.length > 0 ? fail({ code: 'targetNotEmpty' }) : ok(undefined)
}

/** Where a path leads, also where its last folders are yet to be made. */
async function realPathOf(disk: Disk, path: string): Promise<string> {
  const whole = resolve(path)
  try {
    return await disk.realPath(whole)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || dirname(whole) === whole) throw error
    return join(await realPathOf(disk, dirname(whole)), relative(dirname(whole), whole))
  }
}

/**
 * Whether all that is there is a copy nobody uses: unfinished, or finished from this very folder and not written to since.
 * A folder that has become the shop's, or in which somebody put something, is nobody's to clear.
 */
async function isOurLeftOver(disk: Disk, to: string, note: MovingNote, source: string): Promise<boolean> {
  if (note.state === 'clearing') return false
  if (note.state === 'whole' && note.from !== source) return false
  const sizes = new Map(note.files.map(({ path, size }) => [path, size]))
  const { files } = await filesBelow(disk, to, (path) => staysBehind(path) || clutter.includes(path))
  return files.every(({ path, size }) => {
    const expected = sizes.get(path)
    return expected !== undefined && (note.state === 'whole' ? size === expected : size <= expected)
  })
}
