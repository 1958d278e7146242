import Papa from 'papaparse'

import { foldText } from '../conversations/foldText'
import { unprotectedCell } from './unprotectedCell'

/** A row by the names of its columns. `line`: where it begins in the file, from 1. `isWhole`: its quotes are closed. */
export type CsvRow = {
  readonly line: number
  readonly isWhole: boolean
  readonly cells: Readonly<Partial<Record<string, string>>>
}

const delimiters = [',', ';', '\t'] as const

/** The rows below the header, which must have these columns in any order; null: it does not. */
export function csvRows(text: string, required: readonly string[]): readonly CsvRow[] | null {
  const clean = text.replace(/^\ufeff/, '')
  // Excel's own way to say which sign is between the cells.
  const said = /^sep=([,;\t])\r?\n/i.exec(clean)
  const table = said === null ? clean : clean.slice(said[0].length)
  const firstLine = table.slice(0, 1_000)
  const delimiter = said?.[1] ?? delimiters.find((sign) => hasColumns(headerOf(firstLine, sign), required))
  if (delimiter === undefined) return null
  const header = headerOf(firstLine, delimiter)
  return hasColumns(header, required) ? rowsBelow(header, table, delimiter, said === null ? 1 : 2) : null
}

function headerOf(text: string, delimiter: string): readonly string[] {
  const [header = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data
  return header.map((name) => foldText(name).trim())
}

function hasColumns(header: readonly string[], required: readonly string[]): boolean {
  return required.every((name) => header.includes(name))
}

function rowsBelow(header: readonly string[], table: string, delimiter: string, firstLine: number): readonly CsvRow[] {
  const { data, errors } = Papa.parse<string[]>(table, { delimiter })
  const torn = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? row : [])))
  let line = firstLine
  return data.flatMap((row, index) => {
    const at = line
    line += 1 + row.reduce((count, cell) => count + lineBreaks(cell), 0)
    if (index === 0 || row.every((cell) => cell.trim() === '')) return []
    return { line: at, isWhole: !torn.has(index), cells: cellsOf(header, row) }
  })
}

function lineBreaks(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0
}

function cellsOf(header: readonly string[], row: readonly string[]): CsvRow['cells'] {
  const cells = Object.create(null) as Record<string, string>
  for (const [index, name] of header.entries()) cells[name] ??= readableCell(row[index] ?? '')
  return cells
}

/** Longer than any cell of ours, so it need not be read. */
const longestCell = 40_000

function readableCell(cell: string): string {
  return cell.length > longestCell ? cell : unprotectedCell(cell)
}
