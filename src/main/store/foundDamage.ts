import type { IndexHeader } from './indexFormat'
import type { Recovery } from './recoverLog'

/** What the owner is told, and what of it the next reading finds again. */
export type FoundDamage = Pick<Recovery, 'report' | 'stays'>

/** With the damage that an index has told of before. */
export function withCovered({ report, stays }: FoundDamage, covered: IndexHeader | null): FoundDamage {
  const [lines, missing] = [covered?.damagedLines ?? 0, covered?.missing ?? 0]
  return {
    report: {
      ...report,
      damagedLines: report.damagedLines + lines,
      missingCommits: report.missingCommits + missing,
    },
    stays: { damagedLines: stays.damagedLines + lines, missing: stays.missing + missing },
  }
}

/** What a second look at more of the log found, with what the first one had cut off before. */
export function withEarlier(first: FoundDamage, { report, stays }: FoundDamage): FoundDamage {
  return {
    report: {
      damagedLines: stays.damagedLines + first.report.damagedLines - first.stays.damagedLines,
      newlyDamagedLines: first.report.newlyDamagedLines + report.newlyDamagedLines,
      missingCommits: stays.missing + first.report.missingCommits - first.stays.missing,
      tornBytes: first.report.tornBytes,
    },
    stays,
  }
}
