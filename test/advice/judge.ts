import { detectors } from './detectors'
import { readRecords } from './records'
import { report } from './report'
import { scoresOf } from './scores'

export type Verdict = { readonly lines: readonly string[]; readonly exitCode: 0 | 2 }

/** Judges a table; one with bad lines is not judged at all, so that no figure is half of one. */
export function judge(table: string): Verdict {
  const { records, bad } = readRecords(table)
  if (bad.length > 0) return { lines: bad.map(({ line, reason }) => `line ${line}: ${reason}`), exitCode: 2 }
  if (records.length === 0) return { lines: ['The table is empty.'], exitCode: 2 }
  return { lines: [`texts: ${records.length}`, ...report(scoresOf(records, detectors))], exitCode: 0 }
}
