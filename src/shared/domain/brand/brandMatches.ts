import { placedWords, type PlacedWord } from '../search/words'
import { joinedForms } from './joinedForms'
import { tagsIn, type Tag } from './tagsIn'
import { termKind } from './termKind'
import { termWords } from './termWords'
import { unspokenPlaces } from './unspokenPlaces'

/** A brand term that a text names, and where (UTF-16 units, `end` excluded). */
export type BrandMatch = {
  readonly term: string
  readonly as: 'words' | 'hashtag' | 'handle'
  readonly start: number
  readonly end: number
}

/** A text, taken apart once for all terms. */
type Reading = {
  readonly text: string
  readonly words: readonly PlacedWord[]
  readonly tags: readonly Tag[]
  readonly isUnspoken: (at: number) => boolean
}

/**
 * Where a text names the shop: as the term's words, as a #hashtag or as an @handle, in order. Case, accents and punctuation
 * between the words don't matter; only whole words count, never part of another word, of another tag or of a link's path.
 */
export function brandMatches(text: string, terms: readonly string[]): readonly BrandMatch[] {
  if (terms.length === 0) return []
  const unspoken = unspokenPlaces(text)
  const reading: Reading = {
    text,
    words: placedWords(text),
    tags: tagsIn(text),
    isUnspoken: (at) => unspoken.some(({ start, end }) => at >= start && at < end),
  }
  return terms
    .flatMap((term) => [...tagMatches(reading, term), ...wordMatches(reading, term)])
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
}

function tagMatches({ tags, isUnspoken }: Reading, term: string): readonly BrandMatch[] {
  const kind = termKind(term)
  const forms = kind === 'address' ? [termWords(term).join('')] : joinedForms(term.replace(/(.)@.*/su, '$1'))
  const tagKind = kind === 'address' ? 'handle' : kind
  return tags
    .filter((tag) => tagKind === 'words' || tagKind === tag.kind)
    .filter(({ start, names }) => !isUnspoken(start) && names.some((name) => forms.includes(name)))
    .map(({ kind: as, start, end }) => ({ term, as, start, end }))
}

function wordMatches(reading: Reading, term: string): readonly BrandMatch[] {
  const kind = termKind(term)
  if (kind === 'hashtag' || kind === 'handle') return []
  const wanted = termWords(term)
  return reading.words.flatMap((first, index): BrandMatch[] => {
    if (first.word !== wanted[0]) return []
    const end = endOfWords(reading, index, wanted, kind === 'address' ? addressGap : gap)
    if (end === null || !isWhole(reading, first.start, end)) return []
    return [{ term, as: 'words', start: first.start, end }]
  })
}

/** What may stand between a term's words: blanks and joining signs, but no list, no end of a sentence or paragraph. */
const gap = /^(?!.*\n.*\n)(?:[\s\p{Pd}\p{Pc}\p{M}\p{Cf}&+/'’·•|]{0,5}|\.)$/su
const addressGap = /^[./_~%?=&-]{0,3}$/

function endOfWords({ text, words }: Reading, index: number, wanted: readonly string[], between: RegExp) {
  let end: number | null = null
  for (const [ahead, word] of wanted.entries()) {
    const placed = words[index + ahead]
    if (placed === undefined || placed.word !== word) return null
    if (end !== null && !between.test(text.slice(end, placed.start))) return null
    end = placed.end
  }
  return end
}

/** Not within a link's path or another tag, and not a part of a `name_with_underscores`. */
function isWhole({ text, tags, isUnspoken }: Reading, start: number, end: number): boolean {
  if (isUnspoken(start) || tags.some((tag) => tag.start <= start && end <= tag.wholeEnd)) return false
  return (
    !/[\p{L}\p{N}]_$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    !/^_[\p{L}\p{N}]/u.test(text.slice(end, end + 3))
  )
}
