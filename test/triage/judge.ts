import { readRecords } from './records'
import { errorLines, report } from './report'
import { scoresOf } from './scores'
import type { JudgeMessage } from './verdict'

export type Outcome = { readonly lines: readonly string[]; readonly exitCode: 0 | 2 }

/** Judges a file of labelled messages; one with bad lines is not judged at all, so that no figure is half of one. */
export function judge(file: string, judgeMessage: JudgeMessage, withErrors: boolean): Outcome {
  const { records, bad } = readRecords(file)
  if (bad.length > 0) return { lines: bad.map(({ line, reason }) => `line ${line}: ${reason}`), exitCode: 2 }
  if (records.length === 0) return { lines: ['The file is empty.'], exitCode: 2 }
  const judged = records.map((record) => ({ record, verdict: judgeMessage(record.text) }))
  const lines = report(scoresOf(judged), judged)
  return { lines: withErrors ? [...lines, ...errorLines(judged)] : lines, exitCode: 0 }
}
