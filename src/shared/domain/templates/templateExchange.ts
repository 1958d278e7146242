import type { Template } from './template'

/** What of a template is exchanged between shops: everything but its place in one of them. */
export type ExchangedTemplate = Pick<Template, 'name' | 'tags' | 'tone' | 'topics' | 'variants' | 'starterId'>

export type SkipReason =
  /** Not JSON, or not a table. */
  | 'notReadable'
  /** JSON, or a table, of something else. */
  | 'notTemplates'
  | 'newerVersion'
  | 'tooLarge'
  | 'tooMany'
  | 'nameMissing'
  | 'nameTooLong'
  | 'bodyMissing'
  | 'bodyTooLong'
  | 'unknownLanguage'
  /** The same template has this language, or this name, already. */
  | 'twice'
  | 'quotesNotClosed'
  | 'notATemplate'

/** `line`: in a table the line of the file it begins on, in JSON which template it is; both from 1. */
export type Skipped = { readonly line: number; readonly reason: SkipReason }

/** Nothing is refused as a whole because one part of it cannot be read. */
export type ImportedTemplates = {
  readonly templates: readonly ExchangedTemplate[]
  readonly skipped: readonly Skipped[]
}

/** The largest file taken, in UTF-16 units, and the most templates in it. */
export const largestImport = 2_000_000
export const mostTemplates = 2_000

export function exchanged({ name, tags, tone, topics, variants, starterId }: Template): ExchangedTemplate {
  return { name, tags, tone, topics, variants, starterId }
}

/** An import of which nothing could be read. */
export function nothingImported(reason: SkipReason): ImportedTemplates {
  return { templates: [], skipped: [{ line: 1, reason }] }
}
