import type { Template, TemplateLanguage, Variant } from './template'
import { templateFit, type FitInput } from './templateFit'
import { matchScore, queryOf } from './matchScore'

/** A template with the variant to fill: the conversation's language, else English, else the first. */
export type RankedTemplate = { readonly template: Template; readonly variant: Variant }

/**
 * Templates for a conversation. An empty query: all, best fits first: written in the conversation's language, then most
 * topics and tags in common, then used most and last. Otherwise those the query is found in, best matches first.
 */
export function rankTemplates(
  input: FitInput & { readonly templates: readonly Template[]; readonly query: string },
): readonly RankedTemplate[] {
  const query = queryOf(input.query)
  return input.templates
    .flatMap((template) => {
      const variant = variantFor(template, input.language)
      const match = matchScore(query, template, variant)
      return match === null ? [] : { template, variant, rank: [match, ...templateFit(template, input)] }
    })
    .sort((one, other) => byRank(one.rank, other.rank) || byName(one.template, other.template))
    .map(({ template, variant }) => ({ template, variant }))
}

export function variantFor(template: Template, language: TemplateLanguage | null): Variant {
  const [first] = template.variants
  const inLanguage = (wanted: TemplateLanguage | null) =>
    template.variants.find((variant) => variant.language === wanted)
  const variant = inLanguage(language) ?? inLanguage('en') ?? first
  if (variant === undefined) throw new Error('A template has at least one variant')
  return variant
}

function byRank(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at === -1 ? 0 : (other[at] ?? 0) - (one[at] ?? 0)
}

/** Not by the system's own order, so that every computer lists the same. */
function byName(one: Template, other: Template): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1
  return one.id < other.id ? -1 : 1
}
