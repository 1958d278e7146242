import { join } from 'node:path'

import { carried } from '../attempt'
import { namesIn } from '../backups/whatIsThere'
import { derivedFiles } from '../derivedFiles'
import type { Disk } from '../disk'

/** A file by its path below a folder, with `/` on every system. */
export type FileBelow = {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** The same for all names of one file; null where there is but one. */
  readonly identity: string | null
}

export type Below = { readonly files: readonly FileBelow[]; readonly folders: readonly string[] }

/**
 * Everything in a folder, each folder before what is in it; `isLeftOut` names paths that are passed over. `diskTrouble`
 * with `link`: something there leads elsewhere, and nobody could say what is to become of it.
 */
export async function filesBelow(disk: Disk, root: string, isLeftOut: (path: string) => boolean): Promise<Below> {
  const files: FileBelow[] = []
  const folders: string[] = []

  async function look(folder: string): Promise<void> {
    for (const name of await namesIn(disk, join(root, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (isLeftOut(path)) continue
      const { kind, size, identity } = await disk.stat(join(root, path))
      if (kind === 'other') throw carried({ code: 'diskTrouble', reason: 'link' })
      if (kind === 'file') {
        files.push({ path, size, identity })
        continue
      }
      folders.push(path)
      await look(path)
    }
  }

  await look('')
  return { files, folders }
}

/** What stays behind when a shop moves: it is made anew, or speaks of the folder itself. */
export function staysBehind(path: string): boolean {
  return ['lock', ...derivedFiles, movingName].includes(path) || path.endsWith('.tmp')
}

/** The page in a new folder that says what is being moved into it. */
export const movingName = 'moving.json'
