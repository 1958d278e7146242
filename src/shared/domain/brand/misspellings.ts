import { kindShares } from './kindShares'
import type { Languages, Misspelling, Variant } from './misspelling'
import { termKey } from './termWords'
import { termKind } from './termKind'
import { variantsOf } from './variantsOf'

/** More would be a list nobody reads. */
const most = 20
/** Errors of one kind are about equally likely: with a limit for each, every way of going wrong is seen. */
const mostOfAKind = 4
/** What an account takes as a brand term. */
const longest = 100

/**
 * How customers may misspell a brand term, the likeliest first, in small letters and with one error each. Empty for a web
 * address. What whole-word matching finds anyway (case, accents, hyphens) is no misspelling, except a term without its accents:
 * a network's search may not fold those.
 */
export function misspellings(term: string, languages: Languages): readonly Misspelling[] {
  const counts = new Map<string, number>()
  return allMisspellings(term, languages)
    .filter(({ kind }) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return count <= mostOfAKind
    })
    .slice(0, most)
}

/** Every misspelling with one error, however unlikely. */
export function allMisspellings(term: string, languages: Languages): readonly Misspelling[] {
  const typed = term.normalize('NFC').trim().replace(/\s+/g, ' ')
  const kind = termKind(typed)
  if (kind === 'address') return []
  const { before, name, behind } = kind === 'words' ? { before: '', name: typed, behind: '' } : partsOfTag(typed)
  const variants = variantsOf(name, languages)
    .filter((variant) => before === '' || !['andWord', 'joined', 'split'].includes(variant.kind))
    .filter((variant) => isNew(variant, name))
  const best = new Map<string, Misspelling>()
  for (const one of ranked(variants)) {
    const key = one.kind === 'diacritics' ? one.text : termKey(one.text)
    const text = before + one.text + behind
    if (!best.has(key) && text.length <= longest) best.set(key, { ...one, text })
  }
  return [...best.values()]
}

/** Of a hashtag or handle the name is misspelt, not the server behind it (`@name@server`, `@name.server`). */
function partsOfTag(tag: string) {
  const [, before = '', name = '', behind = ''] = /^(.)([^@.]*)(.*)$/su.exec(tag) ?? []
  return { before, name, behind }
}

/** Whether the term's own words are not found in it. */
function isNew({ text, kind }: Variant, name: string): boolean {
  if (kind === 'diacritics') return text !== name.toLowerCase()
  return !` ${termKey(text)} `.includes(` ${termKey(name)} `)
}

/** A kind's share is divided among its variants by their weights. */
function ranked(variants: readonly Variant[]): readonly Misspelling[] {
  const each = new Map<string, Variant>()
  for (const variant of variants.toSorted((one, other) => one.weight - other.weight)) {
    each.set(`${variant.kind} ${variant.text}`, variant)
  }
  const sums = new Map<string, number>()
  for (const { kind, weight } of each.values()) sums.set(kind, (sums.get(kind) ?? 0) + weight)
  return [...each.values()]
    .map(({ text, kind, weight }) => {
      return { text, kind, likelihood: ((kindShares[kind] / 100) * weight) / (sums.get(kind) ?? weight) }
    })
    .toSorted((one, other) => other.likelihood - one.likelihood || (one.text < other.text ? -1 : 1))
}
