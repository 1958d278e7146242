import { isTag, tagPattern } from '../conversations/isTag'
import { chosenOf, templateLanguages, tones, topics } from './choices'
import { longestBody } from './longestBody'
import type { Variant } from './template'
import type { ExchangedTemplate, SkipReason } from './templateExchange'

type Entry = { readonly [key: string]: unknown }

/** One entry of a JSON file. What is missing or unknown beside name and bodies does not cost the template. */
export function templateFromEntry(value: unknown): ExchangedTemplate | SkipReason {
  if (!isEntry(value) || typeof value['name'] !== 'string') return 'notATemplate'
  const name = value['name'].trim()
  if (name === '') return 'nameMissing'
  if (name.length > 120) return 'nameTooLong'
  const variants = variantsOf(value['variants'])
  if (typeof variants === 'string') return variants
  if (!tagPattern.test(name)) return 'notATemplate'
  const { tags, tone, topics: about, starterId } = value
  return {
    name,
    tags: listOf(tags).filter(isTag).slice(0, 20),
    tone: chosenOf(tones, tone) ?? 'friendly',
    topics: [...new Set(listOf(about).flatMap((topic) => chosenOf(topics, topic) ?? []))],
    variants: [...variants],
    starterId: typeof starterId === 'string' && starterId !== '' && starterId.length <= 200 ? starterId : null,
  }
}

function variantsOf(value: unknown): readonly Variant[] | SkipReason {
  const entries = listOf(value).filter(isEntry)
  const bodies = entries.flatMap(({ body }) => (typeof body === 'string' ? body : []))
  if (bodies.length === 0 || bodies.length < listOf(value).length) return 'bodyMissing'
  if (bodies.some((body) => body.length > longestBody)) return 'bodyTooLong'
  if (bodies.includes('')) return 'bodyMissing'
  const variants = entries.flatMap(({ language, body }): Variant[] => {
    const known = chosenOf(templateLanguages, language)
    return known === undefined || typeof body !== 'string' ? [] : [{ language: known, body }]
  })
  const languages = new Set(variants.map(({ language }) => language))
  return languages.size === entries.length ? variants : 'notATemplate'
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
