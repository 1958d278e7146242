import { dirname, join } from 'node:path'

import { attempt } from '../attempt'
import { removeFileIfThere } from '../backups/removeIfThere'
import type { Disk } from '../disk'
import type { Damage } from '../readLog'
import { renamePatiently } from '../renamePatiently'
import { setAside } from '../setAside'
import type { LineMap } from './lineMap'
import { createLineRewriter, type Transform } from './lineRewriter'
import { unfinishedName, writeNextGeneration } from './writeNextGeneration'

export type RewriteOptions = {
  readonly disk: Disk
  /** The log's own folder; damage is set aside beside it. */
  readonly folder: string
  /** A file that counts. */
  readonly file: string
  /** Bytes of it to read, an end of a line; null: all. What is appended behind it meanwhile is the caller's to carry over. */
  readonly upTo: number | null
  readonly newestVersion: number
  readonly transform: Transform
  /** Whether a line nobody can read is copied as it is. Absent: such lines go to `set-aside` and are left out. */
  readonly keepsUnreadable?: (line: Buffer) => boolean
}

/** A new generation of a file, on disk but not yet under its name. Lengths in bytes. */
export type RewrittenFile = {
  readonly oldFile: string
  /** The name it gets; until then `.tmp` is added to it. */
  readonly file: string
  /** How far the old file was read. */
  readonly readTo: number
  readonly length: number
  readonly lines: number
  /** Lines that are not as they were, those left out among them. 0: the new file is no better than the old one. */
  readonly changedLines: number
  readonly droppedBytes: number
  readonly map: LineMap
}

/**
 * Writes a file's lines through `transform` into its next generation. Nothing counts before `finishRewrite`. Rejects with
 * what the disk said, or carries `shopIsNewer`; the old file is never touched.
 */
export async function rewriteFile(options: RewriteOptions): Promise<RewrittenFile> {
  const { disk, folder, file } = options
  const rewriter = createLineRewriter(options)
  const upTo = options.upTo ?? (await disk.stat(join(folder, file))).size
  const name = await writeNextGeneration({ disk, folder, file, upTo, take: rewriter.take, end: rewriter.end })
  await keepDamage(options, name, rewriter.damage())
  const { length, ...counts } = rewriter.counts()
  return {
    oldFile: file,
    file: name,
    readTo: upTo,
    length,
    ...counts,
    droppedBytes: upTo - length,
    map: rewriter.map(),
  }
}

/** Opening the shop has made these copies; one that a full disk refused then must not be missed now. */
async function keepDamage({ disk, folder }: RewriteOptions, name: string, damage: readonly Damage[]): Promise<void> {
  try {
    for (const stretch of damage) await setAside(disk, folder, join(dirname(folder), 'set-aside'), stretch)
  } catch (error) {
    await attempt(() => dropRewrite(disk, folder, name))
    throw error
  }
}

/** Makes a closed month's new generation the one that counts; the old one is a left-over from then on. */
export async function finishRewrite(disk: Disk, folder: string, file: string): Promise<void> {
  await renamePatiently(disk, join(folder, unfinishedName(file)), join(folder, file))
  await disk.syncFolder(folder)
}

/** Gives up a new generation that has not been finished. */
export async function dropRewrite(disk: Disk, folder: string, file: string): Promise<void> {
  await removeFileIfThere(disk, join(folder, unfinishedName(file)))
}
