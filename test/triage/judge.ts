import { readRecords } from './records'
import { errorLines, report } from './report'
import { scoresOf } from './scores'
import type { JudgeMessage } from './verdict'

/** Milliseconds: of a clock that only goes forward, and of the processor at work for us. */
export type Clocks = { readonly wall: () => number; readonly processor: () => number }

/** So many messages are judged before any time is taken: a program that has just started is slow. */
const warmUp = 300

export type Outcome = { readonly lines: readonly string[]; readonly exitCode: 0 | 2 }

/** Judges a file of labelled messages; one with bad lines is not judged at all, so that no figure is half of one. */
export function judge(file: string, judgeMessage: JudgeMessage, clocks: Clocks, withErrors: boolean): Outcome {
  const { records, bad } = readRecords(file)
  if (bad.length > 0) return { lines: bad.map(({ line, reason }) => `line ${line}: ${reason}`), exitCode: 2 }
  if (records.length === 0) return { lines: ['The file is empty.'], exitCode: 2 }
  for (let done = 0; done < warmUp; done++) judgeMessage(records[done % records.length]?.text ?? '')
  const startedAt = { wall: clocks.wall(), processor: clocks.processor() }
  const judged = records.map((record) => ({ record, verdict: judgeMessage(record.text) }))
  const meanMs = {
    wall: (clocks.wall() - startedAt.wall) / judged.length,
    processor: (clocks.processor() - startedAt.processor) / judged.length,
  }
  const lines = report(scoresOf(judged), judged.length, meanMs)
  return { lines: withErrors ? [...lines, ...errorLines(judged)] : lines, exitCode: 0 }
}
