import { csvRow } from '../exports/csvRow'

const insideApostrophe = /([;\t\r\n][\p{Z}\p{Cf}"'`“”„«»‘’]*)'([^;\t\r\n]*)/gu

/** A cell as it was before `csvRow` put apostrophes where a spreadsheet could take it for a formula. */
export function unprotectedCell(cell: string): string {
  const inside = cell.replace(insideApostrophe, (whole, before: string, after: string) =>
    isProtected(`x${before}${after}`, `x${whole}`) ? before + after : whole,
  )
  const bare = inside.slice(1)
  return inside.startsWith("'") && isProtected(bare, inside) ? bare : inside
}

function isProtected(text: string, written: string): boolean {
  return startOf(csvRow([text])) === startOf(`"${written.replaceAll('"', '""')}"`)
}

/** What comes after is protected by itself. */
function startOf(row: string): string {
  return row
    .slice(0, 200)
    .split(/[;\t\r\n]/u, 2)
    .join('\n')
}
