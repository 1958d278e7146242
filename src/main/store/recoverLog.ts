import { join } from 'node:path'

import { attempt } from './attempt'
import type { Disk } from './disk'
import type { LogEnd } from './logAppender'
import type { Damage, LogReading } from './readLog'
import { setAside } from './setAside'

/** What the owner must be told when a shop was opened. All zero: nothing was lost. */
export type OpeningReport = {
  /** Lines of the log that cannot be read; what follows and precedes them was kept. */
  readonly damagedLines: number
  /** Those of them nobody was told about at an earlier opening: set aside just now. */
  readonly newlyDamagedLines: number
  /** Commits that must have been there, by their numbers: the exact count of what is missing. */
  readonly missingCommits: number
  /** Bytes of an unfinished last line that was cut off. Nothing in it had been acknowledged. */
  readonly tornBytes: number
}

export type Recovery = { readonly report: OpeningReport; readonly end: LogEnd | null }

/**
 * Sets damage aside and says where the log ends: before damaged bytes at its very end, which are cut off once a copy is
 * safe. A torn line is cut even where no copy can be made; anything more stays in the log until the disk has room.
 */
export async function recoverLog(disk: Disk, folder: string, reading: LogReading): Promise<Recovery> {
  const copies = []
  for (const damage of reading.damage) {
    const isNew = await attempt(() => setAside(disk, join(folder, 'log'), join(folder, 'set-aside'), damage))
    copies.push({ damage, isSafe: isNew.ok, isNew: isNew.ok && isNew.value })
  }
  const last = copies.at(-1)
  const isCut = last !== undefined && isTail(reading, last.damage) && (last.isSafe || last.damage.lines === 0)
  const report = {
    ...reportOf(reading),
    newlyDamagedLines: linesOf(copies.filter(({ isNew }) => isNew).map(({ damage }) => damage)),
  }
  return { report, end: endOf(reading, isCut ? last.damage : null) }
}

/** What there is to tell before anything is set aside. */
export function reportOf(reading: LogReading): OpeningReport {
  const last = reading.damage.at(-1)
  const isTorn = last !== undefined && last.lines === 0 && isTail(reading, last)
  return {
    damagedLines: linesOf(reading.damage),
    newlyDamagedLines: 0,
    missingCommits: reading.missing,
    tornBytes: isTorn ? last.length : 0,
  }
}

function isTail(reading: LogReading, damage: Damage): boolean {
  const end = reading.months.at(-1)
  return end?.month === damage.month && end.size === damage.offset + damage.length
}

function endOf(reading: LogReading, cut: Damage | null): LogEnd | null {
  const end = reading.months.at(-1)
  if (!end) return null
  if (cut) return { month: end.month, length: cut.offset, needsNewline: false }
  return { month: end.month, length: end.size, needsNewline: reading.isOpenEnded }
}

function linesOf(damage: readonly Damage[]): number {
  return damage.reduce((sum, { lines }) => sum + lines, 0)
}
