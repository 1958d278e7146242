import { join } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'

import { attempt, carried } from '../attempt'
import type { Disk } from '../disk'
import { logFiles } from '../logFiles'
import { checkedLine } from '../logLine'
import { logLines } from '../logLines'
import { removeLeftOvers } from '../rewrite/removeLeftOvers'
import { dropRewrite, finishRewrite } from '../rewrite/rewriteFile'
import { setAside } from '../setAside'
import { migrateFile, numberOf, type MigratedFile } from './migrateFile'
import type { Migration } from './migration'
import { migrations as shipped } from './migrations'
import { firstVersion, versionsIn } from './versionsIn'

type Options = {
  readonly disk: Disk
  /** The shop's folder, which nobody else may be writing. */
  readonly folder: string
  readonly newestVersion: number
  /** Runs before the first file of a step is touched, while all of the log is of that version. */
  readonly backUp: (version: number) => Promise<Result<void>>
  readonly migrations?: readonly Migration[]
}

export type MigrationReport = {
  /** The versions left behind, oldest first; empty: there was nothing to do. */
  readonly steps: readonly number[]
  /** Lines that could not be read in their old version and are in `set-aside` now. */
  readonly damagedLines: number
}

/**
 * Brings a log of an older version up to date, one version at a time. The shop is opened after it, not before. Errors:
 * `shopIsNewer` (nothing was touched), what the backup or the disk said. After any of them, and after a kill at any point,
 * every file is whole in one version or the next, and calling again goes on; before the first file of a step is in
 * its new version, all are as they were.
 */
export async function migrateFolder(options: Options): Promise<Result<MigrationReport>> {
  const tried = await attempt<Result<MigrationReport>>(async () => {
    const steps: number[] = []
    let damagedLines = 0
    for (;;) {
      const versions = await versionsOf(options)
      const newest = Math.max(...versions)
      if (newest > options.newestVersion) return fail({ code: 'shopIsNewer', version: newest })
      const from = Math.min(...versions)
      if (from >= options.newestVersion) return ok({ steps, damagedLines })
      damagedLines += await takeStep(options, from, versions)
      steps.push(from)
    }
  })
  return tried.ok ? tried.value : tried
}

/** A glance where all files are up to date, or else every line. Infinity: there is no line to read. */
async function versionsOf({ disk, folder, newestVersion }: Options): Promise<readonly number[]> {
  const log = join(folder, 'log')
  const files = logFiles(await disk.list(log)).current
  const first = []
  for (const file of files) first.push((await firstVersion(disk, log, file)) ?? newestVersion)
  if (first.every((version) => version >= newestVersion)) return [newestVersion, ...first]
  const all = new Set<number>()
  for (const file of files) for (const version of await versionsIn(disk, log, file)) all.add(version)
  return [...all]
}

/** Answers how many damaged lines were set aside. */
async function takeStep(options: Options, from: number, versions: readonly number[]): Promise<number> {
  const { disk, folder } = options
  const log = join(folder, 'log')
  const migration = (options.migrations ?? shipped).find((step) => step.from === from)
  if (!migration) throw new Error(`No step leads on from version ${from}.`)
  // A step that was killed half way has its backup; another one now would be of half-migrated files.
  const isBegun = versions.some((version) => version > from)
  const saved = isBegun ? ok(undefined) : await options.backUp(from)
  if (!saved.ok) throw carried(saved.error)
  const migrated = await prepared(disk, folder, migration)
  for (const { file } of migrated) await finishRewrite(disk, log, file)
  await removeLeftOvers(disk, log)
  return migrated.flatMap(({ damage }) => damage).reduce((sum, { lines }) => sum + lines, 0)
}

/** Every file's next generation, none of which counts yet. If the disk refuses one, there is none. */
async function prepared(disk: Disk, folder: string, migration: Migration): Promise<readonly MigratedFile[]> {
  const log = join(folder, 'log')
  const done: MigratedFile[] = []
  let lastNumber = 0
  try {
    for (const name of logFiles(await disk.list(log)).current) {
      if (!(await versionsIn(disk, log, name)).has(migration.from)) {
        lastNumber = await lastNumberIn(disk, log, name, lastNumber)
        continue
      }
      const { size } = await disk.stat(join(log, name))
      const file = await migrateFile({ disk, folder: log, migration }, { name, size }, lastNumber)
      done.push(file)
      lastNumber = file.lastNumber
      for (const damage of file.damage) await setAside(disk, log, join(folder, 'set-aside'), damage)
    }
    return done
  } catch (error) {
    for (const { file } of done) await attempt(() => dropRewrite(disk, log, file))
    throw error
  }
}

async function lastNumberIn(disk: Disk, log: string, name: string, before: number): Promise<number> {
  const file = await disk.open(join(log, name), 'read')
  try {
    let last = before
    for await (const lines of logLines(file, await file.size())) {
      for (const { bytes } of lines) {
        const line = checkedLine(bytes)
        if (line) last = numberOf(line, last)
      }
    }
    return last
  } finally {
    await file.close()
  }
}
