import { overall, precision, recall, type Score, type Scores } from './scores'

const titles = ['rule', 'positives', 'found', 'precision', 'recall']

/** The scores as lines for a terminal: a table, then every miss with its text. */
export function report({ rules, misses }: Scores): readonly string[] {
  const rows = [titles, ...rules.map(rowOf), rowOf(overall(rules))]
  const widths = titles.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const lines = rows.map((row) => row.map((cell, column) => aligned(cell, column, widths[column] ?? 0)).join('  '))
  const list = misses.map(({ kind, rule, text }) => `${kind}: ${rule}: ${JSON.stringify(text)}`)
  return [...lines, '', misses.length === 0 ? 'no misses' : `misses: ${misses.length}`, ...list]
}

function rowOf(score: Score): readonly string[] {
  const { rule, expected, found } = score
  return [
    rule,
    `${expected}`,
    `${found}`,
    found === 0 ? '–' : precision(score).toFixed(3),
    expected === 0 ? '–' : recall(score).toFixed(3),
  ]
}

function aligned(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
