import { csvRow } from '../exports/csvRow'
import type { Template } from './template'

export const csvColumns = ['name', 'language', 'body', 'tags', 'topics', 'tone'] as const

/**
 * Templates as a table for a spreadsheet, a row for each variant, safe to open there (`csvRow`). The mark at its beginning
 * tells Excel that it is UTF-8.
 */
export function templatesCsv(templates: readonly Template[]): string {
  const rows = templates.flatMap(({ name, tags, topics, tone, variants }) =>
    variants.map(({ language, body }) => csvRow([name, language, body, listCell(tags), listCell(topics), tone])),
  )
  return `\ufeff${csvRow(csvColumns)}${rows.join('')}`
}

/** A single tag with a comma ends in the bar, so that it is not read as two. */
function listCell(items: readonly string[]): string {
  const [only] = items
  return items.length === 1 && only !== undefined && only.includes(',') ? `${only}|` : items.join('|')
}
