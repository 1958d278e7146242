import { csvRow } from '../exports/csvRow'

const insideApostrophe = /([;\t\r\n][\p{Z}\p{Cf}"'`“”„«»‘’]*)'([^;\t\r\n]*)/gu

/** A cell as it was before `csvRow` put apostrophes where a spreadsheet could take it for a formula. */
export function unprotectedCell(cell: string): string {
  const text = cell.replace(insideApostrophe, (whole, before: string, after: string) =>
    asProtected(`x${before}${after}`) === `x${whole}` ? before + after : whole,
  )
  const bare = text.slice(1)
  const [beginning = ''] = bare.split(/[;\t\r\n]/u, 1)
  return text.startsWith("'") && asProtected(bare).startsWith(`'${beginning}`) ? bare : text
}

/** Asked of `csvRow` itself, so that what it protects is known in one place. */
function asProtected(text: string): string {
  return csvRow([text]).slice(1, -3).replaceAll('""', '"')
}
