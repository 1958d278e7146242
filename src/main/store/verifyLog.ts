import { join } from 'node:path'

import type { Disk } from './disk'
import { checksumIn, isWholeLine } from './lineChecksum'
import { logLines, type RawLine } from './logLines'
import { createNumberTally } from './numberTally'
import type { Damage } from './readLog'

type Options = {
  readonly disk: Disk
  /** The log's own folder. */
  readonly folder: string
  /** Files that count, oldest month first, each as far as it is to be read. */
  readonly files: readonly { readonly name: string; readonly size: number }[]
  /** Waits between two slices, so that nothing else has to; false: stop. */
  readonly rest: () => Promise<boolean>
}

/** `missing`: commits that must have been there, by the gaps in the numbers. */
export type LogVerification = { readonly damage: readonly Damage[]; readonly missing: number }

/**
 * Reads the whole log against its checksums without parsing it: what an index spares the start is looked at afterwards, and
 * bytes that the disk has lost are noticed before they are needed. Changes nothing. Null: it was stopped. Rejects with what
 * the disk says.
 */
export async function verifyLog({ disk, folder, files, rest }: Options): Promise<LogVerification | null> {
  const damage: Damage[] = []
  const tally = createNumberTally(0)
  let damagedAtEnd = 0
  let isHighestLast = true
  for (const { name, size } of files) {
    const file = await disk.open(join(folder, name), 'read')
    try {
      const there = await file.size()
      for await (const lines of logLines(file, Math.min(size, there))) {
        for (const line of lines) {
          const numbers = isWholeLine(line.bytes) ? numbersOf(line.bytes) : null
          if (numbers === null) {
            noteDamage(damage, name, line)
            damagedAtEnd += line.isEnded && isHighestLast ? 1 : 0
          } else {
            tally.note(numbers.n, numbers.since, checksumIn(line.bytes))
            isHighestLast = numbers.n === tally.highest()
            damagedAtEnd = 0
          }
        }
        if (!(await rest())) return null
      }
    } finally {
      await file.close()
    }
  }
  return { damage, missing: tally.missing() + damagedAtEnd }
}

/** Every line begins with its version, its number and, if a rewrite left some out before it, the last one before those. */
function numbersOf(line: Buffer): { readonly n: number; readonly since: number } | null {
  const match = /^\{"v":\d+,"n":(\d+)(?:,"since":(\d+))?/u.exec(line.toString('latin1', 0, 64))
  if (!match) return null
  const n = Number(match[1])
  return { n, since: Math.min(match[2] === undefined ? n - 1 : Number(match[2]), n - 1) }
}

function noteDamage(damage: Damage[], file: string, { bytes, offset, isEnded }: RawLine): void {
  const length = bytes.byteLength + (isEnded ? 1 : 0)
  const lines = isEnded ? 1 : 0
  const before = damage.at(-1)
  if (isEnded && before?.file === file && before.offset + before.length === offset) {
    damage[damage.length - 1] = { ...before, length: before.length + length, lines: before.lines + lines }
  } else damage.push({ file, offset, length, lines })
}
