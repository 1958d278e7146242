import { foldText } from '../conversations/foldText'
import type { Template, TemplateLanguage } from './template'
import type { Topic } from './topic'

/** `uses`: by template id, how often it was sent and when last. `tagHints`: the conversation's and the customer's tags. */
export type FitInput = {
  readonly language: TemplateLanguage | null
  readonly topics: readonly Topic[]
  readonly tagHints: readonly string[]
  readonly uses: ReadonlyMap<string, { readonly count: number; readonly lastAt: number }>
  readonly now: number
}

/** A use counts half after this long. */
const halfLifeMs = 30 * 24 * 60 * 60 * 1000

/** How well a template fits, most important first; each number is the better the larger. */
export function templateFit(template: Template, input: FitInput): readonly [number, number, number] {
  const isInLanguage = template.variants.some(({ language }) => language === input.language)
  const hints = new Set(input.tagHints.map(foldText))
  const sharedTopics = input.topics.filter((topic) => template.topics.includes(topic)).length
  const sharedTags = hints.size === 0 ? 0 : template.tags.filter((tag) => hints.has(foldText(tag))).length
  return [isInLanguage ? 1 : 0, sharedTopics + sharedTags, useWeight(input.uses.get(template.id), input.now)]
}

function useWeight(use: { readonly count: number; readonly lastAt: number } | undefined, now: number): number {
  return use === undefined ? 0 : use.count * 0.5 ** (Math.max(0, now - use.lastAt) / halfLifeMs)
}
