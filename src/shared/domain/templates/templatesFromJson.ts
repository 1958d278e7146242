import { z } from 'zod'

import { foldText } from '../conversations/foldText'
import { tagSchema } from '../conversations/tag'
import {
  exchangedSchema,
  largestImport,
  mostTemplates,
  nothingImported,
  type ExchangedTemplate,
  type ImportedTemplates,
  type Skipped,
  type SkipReason,
} from './templateExchange'
import { longestBody, toneSchema } from './template'
import { templatesFormat, templatesVersion } from './templatesJson'
import { topicSchema } from './topic'

const fileSchema = z.object({
  format: z.literal(templatesFormat),
  version: z.number(),
  templates: z.array(z.unknown()),
})

/** What is missing or unknown beside name and bodies does not cost the template. */
const looseSchema = z.object({
  name: z.string().transform((name) => name.trim()),
  tags: listOf(tagSchema).transform((tags) => tags.slice(0, 20)),
  tone: toneSchema.catch('friendly'),
  topics: listOf(topicSchema).transform((topics) => [...new Set(topics)]),
  variants: z.unknown().optional(),
  starterId: z.string().min(1).max(200).nullable().catch(null),
})

/** Templates from a file that `templatesJson` wrote, or that somebody else did: never throws. */
export function templatesFromJson(text: string): ImportedTemplates {
  if (text.length > largestImport) return nothingImported('tooLarge')
  const file = fileSchema.safeParse(parsedJson(text))
  if (!file.success) return nothingImported(parsedJson(text) === undefined ? 'notReadable' : 'notTemplates')
  if (file.data.version > templatesVersion) return nothingImported('newerVersion')
  const templates: ExchangedTemplate[] = []
  const skipped: Skipped[] = []
  const names = new Set<string>()
  for (const [index, entry] of file.data.templates.entries()) {
    const template = templates.length < mostTemplates ? templateFrom(entry, names) : 'tooMany'
    if (typeof template === 'string') skipped.push({ line: index + 1, reason: template })
    else templates.push(template)
  }
  return { templates, skipped }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function listOf<Item extends z.ZodType>(item: Item) {
  const items = z.array(z.unknown()).catch([])
  return items.transform((list) => list.flatMap((entry) => item.safeParse(entry).data ?? []) as z.infer<Item>[])
}

function templateFrom(entry: unknown, names: Set<string>): ExchangedTemplate | SkipReason {
  const loose = looseSchema.safeParse(entry)
  if (!loose.success) return 'notATemplate'
  const template = exchangedSchema.safeParse(loose.data)
  if (!template.success) return reasonOf(loose.data)
  const name = foldText(template.data.name)
  if (names.has(name)) return 'twice'
  names.add(name)
  return template.data
}

function reasonOf({ name, variants }: { readonly name: string; readonly variants?: unknown }): SkipReason {
  if (name === '') return 'nameMissing'
  if (name.length > 120) return 'nameTooLong'
  const bodies = z.array(z.object({ body: z.string() })).safeParse(variants)
  if (!bodies.success || bodies.data.length === 0) return 'bodyMissing'
  if (bodies.data.some(({ body }) => body.length > longestBody)) return 'bodyTooLong'
  return bodies.data.some(({ body }) => body === '') ? 'bodyMissing' : 'notATemplate'
}
