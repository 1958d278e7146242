import { rankTemplates, type RankedTemplate } from '#shared/domain/templates/rankTemplates'
import { templateFit } from '#shared/domain/templates/templateFit'
import { topicsOf } from '#shared/domain/templates/topicsOf'
import type { PickerConversation } from './pickerConversation'
import type { TemplateEntry } from './useTemplates'

export type Ranked = RankedTemplate & { readonly isBestFit: boolean }

const mostBest = 3

/** The templates for a conversation, best first; the first few that speak of what the customer wrote are marked. */
export function rankedFor(
  entries: readonly TemplateEntry[],
  conversation: Pick<PickerConversation, 'language' | 'lastInboundText' | 'tags'>,
  query: string,
  now: number,
): readonly Ranked[] {
  const { language, lastInboundText, tags: tagHints } = conversation
  const topics = lastInboundText === null ? [] : topicsOf(lastInboundText, language)
  const input = { language, topics, tagHints, now, uses: usesOf(entries) }
  const templates = entries.map(({ template }) => template)
  const ranked = rankTemplates({ ...input, templates, query })
  const fits = ranked.filter(({ template }) => templateFit(template, input)[1] > 0)
  const best = new Set(fits.slice(0, mostBest))
  return ranked.map((one) => ({ ...one, isBestFit: best.has(one) }))
}

/** The owner's list as it is searched on its own page; in its own order without a query. */
export function foundIn(
  entries: readonly TemplateEntry[],
  query: string,
  language: PickerConversation['language'],
  now: number,
): readonly TemplateEntry[] {
  if (query.trim() === '') return entries
  const templates = entries.map(({ template }) => template)
  const ranked = rankTemplates({ templates, query, language, topics: [], tagHints: [], uses: usesOf(entries), now })
  const byId = new Map(entries.map((entry) => [entry.template.id, entry]))
  return ranked.flatMap(({ template }) => byId.get(template.id) ?? [])
}

function usesOf(entries: readonly TemplateEntry[]) {
  return new Map(entries.flatMap(({ template, uses }) => (uses === null ? [] : [[template.id, uses] as const])))
}
