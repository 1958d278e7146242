import { join } from 'node:path'

import type { Change } from '#shared/domain/shop/change'

import { carried as carriedFailure } from '../attempt'
import type { Disk } from '../disk'
import { firstFile, logFiles, monthOfFile } from '../logFiles'
import { formatVersion, writeLine } from '../logLine'
import { appendAll } from '../writeWholeFile'
import type { Backup } from './backupManifest'
import { checkedCopy } from './checkedCopy'

/** Changes in one line: parsing it must not hold up the main loop. */
const changesPerLine = 200

/**
 * Copies a backup's log files into a new folder. Rejects with `diskTrouble`: `backupDamaged`, where they are not as they
 * were made, or with what the disk said.
 */
export async function copyBackupLog(disk: Disk, backup: Backup, backupLog: string, target: string): Promise<void> {
  await disk.makeFolder(target)
  for (const { name, size, crc32 } of backup.files) {
    const sum = await checkedCopy(disk, join(backupLog, name), join(target, name), size)
    if (sum !== crc32) throw carriedFailure({ code: 'diskTrouble', reason: 'backupDamaged' })
  }
  await disk.syncFolder(target)
}

/** Adds commits to a log nobody has open. When it resolves, all of the folder survives a power cut. */
export async function addCommits(options: {
  readonly disk: Disk
  /** The log's own folder. */
  readonly target: string
  /** The number of the last commit so far. */
  readonly lastNumber: number
  readonly changes: readonly Change[]
  /** Epoch ms. */
  readonly now: number
}): Promise<void> {
  const { disk, target } = options
  const last = logFiles(await disk.list(target)).current.at(-1)
  await append(disk, target, fileFor(last, options.now), linesOf(options))
  await disk.syncFolder(target)
}

function linesOf(options: {
  readonly lastNumber: number
  readonly changes: readonly Change[]
  readonly now: number
}): Buffer {
  const { lastNumber, changes, now } = options
  const lines: string[] = []
  for (let from = 0; from < changes.length; from += changesPerLine) {
    lines.push(
      writeLine({
        v: formatVersion,
        n: lastNumber + lines.length + 1,
        at: new Date(now).toISOString(),
        changes: changes.slice(from, from + changesPerLine),
      }),
    )
  }
  return Buffer.from(lines.join(''))
}

/** The file of this month, or the last one where the clock says that this month is over. */
function fileFor(last: string | undefined, now: number): string {
  const month = new Date(now).toISOString().slice(0, 7)
  return last !== undefined && monthOfFile(last) >= month ? last : firstFile(month)
}

async function append(disk: Disk, folder: string, name: string, lines: Buffer): Promise<void> {
  if (lines.byteLength === 0) return
  const isMade = (await disk.list(folder)).includes(name)
  const file = await disk.open(join(folder, name), isMade ? 'append' : 'create')
  try {
    if (!(await endsALine(file))) await appendAll(file, Buffer.from('\n'))
    await appendAll(file, lines)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function endsALine(file: Awaited<ReturnType<Disk['open']>>): Promise<boolean> {
  const size = await file.size()
  const last = Buffer.alloc(1)
  return size === 0 || ((await file.read(last, size - 1)) === 1 && last[0] === 10)
}
