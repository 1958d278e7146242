import type { OpeningReport } from '../../../src/main/store/recoverLog'

import { logOf, type Files } from './soundShop'

/** What lines are good, from the outside: the very bytes somebody once wrote, by the commit they hold. */
export type KnownLines = ReadonlyMap<string, { readonly n: number; readonly work: number }>

export type Truth = {
  /** Commits of the scripted work that can be read, in the order of their first good line. */
  readonly work: readonly number[]
  readonly report: Omit<OpeningReport, 'newlyDamagedLines'>
}

/** Every line of the files with its commit's number. */
export function knownLines(files: Files, workOf: (n: number) => number = (n) => n): KnownLines {
  const lines = logOf(files).flatMap(([, bytes]) => bytes.toString('latin1').split('\n').filter(Boolean))
  return new Map(lines.map((line) => [line, { n: numberIn(line), work: workOf(numberIn(line)) }]))
}

/**
 * What an opening must find and say, told without any of the store's code: a line is good if it is one that was written,
 * byte for byte. A commit is missing if a later one is there and it is not, or if a complete line behind the last good
 * one can't be read. An unfinished line at the very end was never acknowledged: its bytes are counted, not its commits.
 */
export function truthOf(files: Files, known: KnownLines): Truth {
  const work = new Set<number>()
  const numbers = new Set<number>()
  let damagedLines = 0
  let damagedAtEnd = 0
  let tornBytes = 0
  for (const [, bytes] of logOf(files)) {
    const pieces = bytes.toString('latin1').split('\n')
    for (const [index, piece] of pieces.entries()) {
      const isEnded = index < pieces.length - 1
      const line = known.get(piece)
      if (!isEnded && piece === '') {
        if (bytes.byteLength > 0) tornBytes = 0
      } else if (line) {
        work.add(line.work)
        numbers.add(line.n)
        damagedAtEnd = tornBytes = 0
      } else if (isEnded) {
        damagedLines += 1
        damagedAtEnd += 1
      } else {
        tornBytes = piece.length
      }
    }
  }
  const missingBefore = Math.max(0, ...numbers) - numbers.size
  return { work: [...work], report: { damagedLines, missingCommits: missingBefore + damagedAtEnd, tornBytes } }
}

function numberIn(line: string): number {
  return Number(/"n":(\d+)/u.exec(line)?.[1])
}
