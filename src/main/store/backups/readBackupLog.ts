import { join } from 'node:path'

import { ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'

import type { Disk } from '../disk'
import { logFiles } from '../logFiles'
import { checkedLine, type LogRecord } from '../logLine'
import { logLines } from '../logLines'
import { numberOf } from '../migrations/migrateFile'
import type { VersionedLine } from '../migrations/migration'
import { migrations } from '../migrations/migrations'
import { firstVersion } from '../migrations/versionsIn'
import { readLog } from '../readLog'

type Options = {
  readonly disk: Disk
  readonly folder: string
  readonly newestVersion: number
  readonly onChanges: (changes: readonly Change[]) => void
}

/**
 * Reads a backup's log, which may be of an older version: then each line is brought up to date on its way, and the files
 * stay as they are. Answers the number of the last commit.
 */
export async function readBackupLog(options: Options): Promise<Result<number>> {
  const { disk, folder, newestVersion, onChanges } = options
  const names = logFiles(await disk.list(folder)).current
  for (const name of names) {
    const version = await firstVersion(disk, folder, name)
    if (version !== null && version < newestVersion) return ok(await readOlder(options, names))
  }
  const reading = await readLog({ disk, folder, newestVersion, onRecord: ({ changes }) => onChanges(changes) })
  return reading.ok ? ok(reading.value.lastNumber) : reading
}

async function readOlder(options: Options, names: readonly string[]): Promise<number> {
  const { disk, folder, newestVersion, onChanges } = options
  let lastNumber = 0
  for (const name of names) {
    const file = await disk.open(join(folder, name), 'read')
    try {
      for await (const lines of logLines(file, await file.size())) {
        for (const { bytes } of lines) {
          const record = upToDate(checkedLine(bytes), newestVersion, lastNumber)
          if (!record) continue
          lastNumber = numberOf(record, lastNumber)
          onChanges(record.changes)
        }
      }
    } finally {
      await file.close()
    }
  }
  return lastNumber
}

function upToDate(line: VersionedLine | null, newestVersion: number, lastNumber: number): LogRecord | null {
  let record = line
  while (record && record.v < newestVersion) {
    const { v } = record
    record = migrations.find(({ from }) => from === v)?.migrate(record, lastNumber) ?? null
  }
  // What the last step makes, and what a right checksum is on, is a record of the newest version.
  return record as LogRecord | null
}
