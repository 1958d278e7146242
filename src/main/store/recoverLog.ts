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

/** `stays`: the damage that the next reading of the log finds again, since it was not at its end. */
export type Recovery = {
  readonly report: OpeningReport
  readonly end: LogEnd | null
  readonly stays: { readonly damagedLines: number; readonly missing: number }
}

/**
 * Sets damage aside and says where the log ends: before damaged bytes at its very end, which are cut off once a copy is
 * safe. A torn line is cut even where no copy can be made; anything more stays in the log until the disk has room.
 */
export async function recoverLog(disk: Disk, folder: string, reading: LogReading): Promise<Recovery> {
  const copies = []
  for (const damage of reading.damage) copies.push(await copied(disk, folder, damage))
  const last = copies.at(-1)
  const isCut = last !== undefined && isTail(reading, last.damage) && (last.isSafe || last.damage.lines === 0)
  const report = {
    ...reportOf(reading),
    newlyDamagedLines: linesOf(copies.filter(({ isNew }) => isNew).map(({ damage }) => damage)),
  }
  const cutLines = isCut ? last.damage.lines : 0
  return {
    report,
    end: endOf(reading, isCut ? last.damage : null),
    stays: { damagedLines: report.damagedLines - cutLines, missing: reading.missing - cutLines },
  }
}

/**
 * Sets aside what a second look at more of the log finds before its `end`, as the first one left it. Nothing is cut: what
 * is damaged now stays.
 */
export async function lookAgain(
  disk: Disk,
  folder: string,
  reading: LogReading,
  end: LogEnd | null,
): Promise<Pick<Recovery, 'report' | 'stays'>> {
  const damage = reading.damage.filter(({ file, offset }) => file !== end?.file || offset < end.length)
  const copies = []
  for (const stretch of damage) copies.push(await copied(disk, folder, stretch))
  const [damagedLines, beyond] = [linesOf(damage), linesOf(reading.damage) - linesOf(damage)]
  const missing = reading.missing - beyond
  const newlyDamagedLines = linesOf(copies.filter(({ isNew }) => isNew).map((copy) => copy.damage))
  return {
    report: { damagedLines, newlyDamagedLines, missingCommits: missing, tornBytes: 0 },
    stays: { damagedLines, missing },
  }
}

/** Copies a stretch of damage. `isNew`: no earlier opening had. */
export async function copied(disk: Disk, folder: string, damage: Damage) {
  const isNew = await attempt(() => setAside(disk, join(folder, 'log'), join(folder, 'set-aside'), damage))
  return { damage, isSafe: isNew.ok, isNew: isNew.ok && isNew.value }
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

/** What there is to tell of a log that is left as it is. */
export function untouched(reading: LogReading): Recovery {
  const report = reportOf(reading)
  return { report, end: null, stays: { damagedLines: report.damagedLines, missing: report.missingCommits } }
}

function isTail(reading: LogReading, damage: Damage): boolean {
  const end = reading.files.at(-1)
  return end?.name === damage.file && end.size === damage.offset + damage.length
}

function endOf(reading: LogReading, cut: Damage | null): LogEnd | null {
  const end = reading.files.at(-1)
  if (!end) return null
  if (cut) return { file: end.name, length: cut.offset, needsNewline: false }
  return { file: end.name, length: end.size, needsNewline: reading.isOpenEnded }
}

export function linesOf(damage: readonly Damage[]): number {
  return damage.reduce((sum, { lines }) => sum + lines, 0)
}
