import { foldText } from '../conversations/foldText'
import { templateFromEntry } from './templateFromEntry'
import {
  largestImport,
  mostTemplates,
  nothingImported,
  type ExchangedTemplate,
  type ImportedTemplates,
  type Skipped,
} from './templateExchange'
import { templatesFormat, templatesVersion } from './templatesJson'

/** Templates from a file that `templatesJson` wrote, or that somebody else did: never throws. */
export function templatesFromJson(text: string): ImportedTemplates {
  if (text.length > largestImport) return nothingImported('tooLarge')
  const file = parsedJson(text)
  if (file === undefined) return nothingImported('notReadable')
  const entries = entriesOf(file)
  if (typeof entries === 'string') return nothingImported(entries)
  const templates = new Map<string, ExchangedTemplate>()
  const skipped: Skipped[] = []
  for (const [index, entry] of entries.entries()) {
    const template = templates.size < mostTemplates ? templateFromEntry(entry) : 'tooMany'
    const reason = typeof template === 'string' ? template : templates.has(foldText(template.name)) ? 'twice' : null
    if (reason !== null) skipped.push({ line: index + 1, reason })
    else if (typeof template === 'object') templates.set(foldText(template.name), template)
  }
  return { templates: [...templates.values()], skipped }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function entriesOf(file: unknown): readonly unknown[] | 'notTemplates' | 'newerVersion' {
  if (typeof file !== 'object' || file === null) return 'notTemplates'
  const { format, version, templates } = file as { readonly [key: string]: unknown }
  if (format !== templatesFormat || typeof version !== 'number' || !Array.isArray(templates)) return 'notTemplates'
  return version > templatesVersion ? 'newerVersion' : templates
}
