import { foldText } from '../conversations/foldText'
import { isTag } from '../conversations/isTag'
import { chosenOf, templateLanguages, tones, topics } from './choices'
import { csvRows, type CsvRow } from './csvRows'
import {
  largestImport,
  mostTemplates,
  nothingImported,
  type ExchangedTemplate,
  type ImportedTemplates,
  type Skipped,
  type SkipReason,
} from './templateExchange'
import { longestBody } from './longestBody'
import type { Variant } from './template'

/**
 * Templates from a table with at least the columns name and body; rows with one name are one template. A row without a
 * language is English. Never throws.
 */
export function templatesFromCsv(text: string): ImportedTemplates {
  if (text.length > largestImport) return nothingImported('tooLarge')
  const rows = csvRows(text, ['name', 'body'])
  if (rows === null) return nothingImported('notTemplates')
  const templates = new Map<string, ExchangedTemplate>()
  const skipped: Skipped[] = []
  for (const row of rows) {
    const reason = taken(row, templates)
    if (reason !== null) skipped.push({ line: row.line, reason })
  }
  return { templates: [...templates.values()], skipped }
}

/** Adds what the row says to the templates read so far, or says why not. */
function taken(row: CsvRow, templates: Map<string, ExchangedTemplate>): SkipReason | null {
  const name = (row.cells['name'] ?? '').replace(/[\t\r\n]+/g, ' ').trim()
  const variant = variantOf(row)
  if (!row.isWhole) return 'quotesNotClosed'
  if (name === '') return 'nameMissing'
  if (name.length > 120) return 'nameTooLong'
  if (typeof variant === 'string') return variant
  const before = templates.get(foldText(name))
  if (before === undefined && templates.size === mostTemplates) return 'tooMany'
  if (before?.variants.some(({ language }) => language === variant.language)) return 'twice'
  templates.set(foldText(name), before === undefined ? firstOf(name, variant, row) : withVariant(before, variant))
  return null
}

function variantOf({ cells }: CsvRow): Variant | SkipReason {
  const body = (cells['body'] ?? '').replace(/\r\n?/g, '\n')
  const written = foldText(cells['language'] ?? '').trim()
  const language = chosenOf(templateLanguages, written === '' ? 'en' : written.slice(0, 2))
  if (body.trim() === '') return 'bodyMissing'
  if (body.length > longestBody) return 'bodyTooLong'
  return language === undefined ? 'unknownLanguage' : { language, body }
}

function firstOf(name: string, variant: Variant, { cells }: CsvRow): ExchangedTemplate {
  return {
    name,
    tags: itemsOf(cells['tags']).filter(isTag).slice(0, 20),
    topics: [...new Set(itemsOf(cells['topics']).flatMap((topic) => chosenOf(topics, topic) ?? []))],
    tone: chosenOf(tones, cells['tone']?.trim().toLowerCase()) ?? 'friendly',
    variants: [variant],
    starterId: null,
  }
}

function withVariant(template: ExchangedTemplate, variant: Variant): ExchangedTemplate {
  return { ...template, variants: [...template.variants, variant] }
}

function itemsOf(cell: string | undefined): readonly string[] {
  const text = cell ?? ''
  const items = text.split(text.includes('|') ? '|' : ',').map((item) => item.trim())
  return [...new Set(items)].filter((item) => item !== '')
}
