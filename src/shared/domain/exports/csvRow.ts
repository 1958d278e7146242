export type CsvCell = string | number | boolean | null

/** Spreadsheets take a text for a formula when it begins with one of these, as typed or in a wide or raised form. */
const formulaStart = /^[\s\p{Cf}"'`“”„«»‘’]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻−]/u
const splitStart = /^[\t\r\n]/u
/**
 * A spreadsheet set to semicolons or tabs splits cells in the middle and knows no quotes there: what would then begin a
 * cell and calculates or calls something.
 */
const innerFormula = /([;\t\r\n][\p{Z}\p{Cf}"'`“”„«»‘’]*)(?=[=＝﹦⁼]|[+\-@＋－＠﹢﹣﹫⁺⁻−][^;\t\r\n]*[(|（｜])/gu
// eslint-disable-next-line no-control-regex -- control characters mean nothing in a table and end a cell early in some
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu

/**
 * One row by RFC 4180, every text quoted. Texts are safe to open in a spreadsheet: one that could be taken for a formula gets
 * an apostrophe before it (OWASP, CSV injection). The exact texts are in `shop.json`.
 */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? `"${harmless(cell).replaceAll('"', '""')}"` : String(cell)
}

function harmless(text: string): string {
  const clean = text.replace(control, '').replace(innerFormula, "$1'")
  return formulaStart.test(clean) || splitStart.test(clean) ? `'${clean}` : clean
}
