import type { Disk } from '../disk'
import { checkedText } from '../lineChecksum'
import { checkedLine } from '../logLine'
import type { RawLine } from '../logLines'
import type { Damage } from '../readLog'
import { notedDamage } from '../rewrite/notedDamage'
import { writeNextGeneration } from '../rewrite/writeNextGeneration'
import type { Migration, VersionedLine } from './migration'

type Options = {
  readonly disk: Disk
  /** The log's own folder. */
  readonly folder: string
  readonly migration: Migration
}

export type MigratedFile = {
  /** The name it gets; until then `.tmp` is added to it. */
  readonly file: string
  readonly lines: number
  readonly damage: readonly Damage[]
  /** The number of the last commit, here or in files before. */
  readonly lastNumber: number
}

/** Writes a file's next generation in the next version, not yet under its name. Lines that are newer stay as they are. */
export async function migrateFile(
  { disk, folder, migration }: Options,
  { name, size }: { readonly name: string; readonly size: number },
  numberBefore: number,
): Promise<MigratedFile> {
  let lastNumber = numberBefore
  let lastAt = new Date(0).toISOString()
  let lostAtEnd = 0
  let lines = 0
  let damage: readonly Damage[] = []

  function takeLine(line: RawLine): Buffer[] {
    const read = checkedLine(line.bytes)
    const next = read && (read.v === migration.from ? migration.migrate(read, lastNumber) : read)
    if (!next) {
      damage = notedDamage(damage, name, line)
      // What was torn off at the end had not been acknowledged and is not missed.
      if (migration.isNumbering && line.isEnded) {
        lastNumber += 1
        lostAtEnd += 1
      }
      return []
    }
    lastNumber = numberOf(next, lastNumber)
    lastAt = atOf(next, lastAt)
    lostAtEnd = 0
    lines += 1
    return [next === read ? Buffer.concat([line.bytes, Buffer.from('\n')]) : Buffer.from(checkedText(next))]
  }

  /** Nothing behind them would tell that they are missing. */
  function end(): Buffer {
    if (lostAtEnd === 0) return Buffer.alloc(0)
    lastNumber += 1
    return Buffer.from(checkedText({ v: migration.to, n: lastNumber, at: lastAt, changes: [] }))
  }

  const take = (batch: readonly RawLine[]) => Buffer.concat(batch.flatMap(takeLine))
  const file = await writeNextGeneration({ disk, folder, file: name, upTo: size, take, end })
  return { file, lines, damage, lastNumber }
}

/** The number of the last commit of a file that is as it should be. */
export function numberOf(line: VersionedLine, before: number): number {
  return 'n' in line && typeof line.n === 'number' ? Math.max(before, line.n) : before
}

function atOf(line: VersionedLine, before: string): string {
  return 'at' in line && typeof line.at === 'string' ? line.at : before
}
