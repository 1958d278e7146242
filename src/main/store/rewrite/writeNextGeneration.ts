import { join } from 'node:path'

import { attempt, carried } from '../attempt'
import { removeFileIfThere } from '../backups/removeIfThere'
import type { Disk, DiskFile } from '../disk'
import { nextGeneration } from '../logFiles'
import { logLines, type RawLine } from '../logLines'
import { appendAll } from '../writeWholeFile'

type Options = {
  readonly disk: Disk
  /** The log's own folder. */
  readonly folder: string
  /** A file that counts. */
  readonly file: string
  /** Bytes of it to read, an end of a line. */
  readonly upTo: number
  readonly take: (lines: readonly RawLine[]) => Buffer
  readonly end: () => Buffer
}

/**
 * Streams a file's lines into its next generation, synced but still under a `.tmp` name, so that it does not count yet.
 * Answers the name it is to have. Rejects with what the disk said; the half-written file is removed where possible.
 */
export async function writeNextGeneration(options: Options): Promise<string> {
  const { disk, folder, file } = options
  const name = nextGeneration(file)
  const unfinished = join(folder, unfinishedName(name))
  await removeFileIfThere(disk, unfinished)
  const source = await disk.open(join(folder, file), 'read')
  try {
    await fill(options, source, await disk.open(unfinished, 'create'))
    return name
  } catch (error) {
    // A full disk gets its room back at once; what stays is a left-over of the next start.
    await attempt(() => disk.remove(unfinished))
    throw error
  } finally {
    await source.close()
  }
}

/** The name of a new generation as long as it does not count. */
export function unfinishedName(name: string): string {
  return `${name}.tmp`
}

async function fill({ upTo, take, end }: Options, source: DiskFile, target: DiskFile): Promise<void> {
  try {
    let readTo = 0
    for await (const lines of logLines(source, upTo)) {
      const last = lines.at(-1)
      if (last) readTo = last.offset + last.bytes.byteLength + (last.isEnded ? 1 : 0)
      await appendAll(target, take(lines))
    }
    // Going on would leave out what was there a moment ago.
    if (readTo < upTo) throw carried({ code: 'diskTrouble', reason: 'shorter' })
    await appendAll(target, end())
    await target.sync()
  } finally {
    await target.close()
  }
}
