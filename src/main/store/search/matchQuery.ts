import {
  isEmptyQuery,
  type Correction,
  type Filter,
  type SearchQuery,
  type Term,
} from '#shared/domain/search/searchQuery'
import { typosIn } from '#shared/domain/search/editDistance'

import { addAll, addBit, createBitset, fullBitset, hasBit, isEmpty, keepCommon, removeAll, type Bitset } from './bitset'
import { documentTest } from './documentTest'
import { documentOf } from './recentWords'
import { bestPerConversation } from './bestPerConversation'
import { authorMark } from './segment'
import type { SearchState } from './searchState'

/** Documents, the best of a conversation each; best first, then newest. `total` counts conversations. */
export type Matches = {
  readonly documents: readonly number[]
  readonly total: number
  readonly corrected: readonly Correction[]
}

/** The documents a term is found in, best first: as typed, as the beginning of a word, with one typo, with two. */
type Level = { readonly penalty: number; readonly documents: Bitset }
type Found = { readonly levels: readonly Level[]; readonly corrected: Correction | null }

/** What a search finds in the words alone; no text is read. */
export function matchQuery(
  state: SearchState,
  query: SearchQuery,
  page: { readonly offset: number; readonly limit: number },
): Matches {
  if (isEmptyQuery(query)) return { documents: [], total: 0, corrected: [] }
  const found = query.terms.map((term) => findTerm(state, term))
  const matching = living(state, fullBitset(state.documents.count))
  for (const { levels } of found) keepCommon(matching, union(state, levels))
  for (const term of query.excluded) removeAll(matching, union(state, findTerm(state, term).levels))
  for (const filter of query.filters) if (filter.type === 'from') keepCommon(matching, writtenBy(state, filter))
  for (const filter of query.excludedFilters) if (filter.type === 'from') removeAll(matching, writtenBy(state, filter))
  const best = bestPerConversation(state, matching, {
    passes: documentTest(state, query),
    penalty: penaltyOf(found.map(({ levels }) => levels)),
    ...page,
  })
  return { ...best, corrected: found.flatMap(({ corrected }) => corrected ?? []) }
}

function findTerm(state: SearchState, term: Term): Found {
  const [word = ''] = term.words
  const levels = term.words.length === 1 ? findWord(state, word, term.isPrefix) : findPhrase(state, term)
  const isFound = levels.some(({ documents }) => !isEmpty(documents))
  if (isFound || term.words.length > 1 || !term.isPrefix) return { levels, corrected: null }
  return findSimilar(state, word)
}

function findWord(state: SearchState, word: string, isPrefix: boolean): readonly Level[] {
  const exact = createBitset(state.documents.count)
  for (const segment of state.segments) segment.addExact(word, exact)
  if (!isPrefix) return [{ penalty: 0, documents: living(state, exact) }]
  const longer = createBitset(state.documents.count)
  for (const segment of state.segments) segment.addLonger(word, longer)
  return [
    { penalty: 0, documents: living(state, exact) },
    { penalty: 1, documents: living(state, longer) },
  ]
}

function findPhrase(state: SearchState, { words, isPrefix }: Term): readonly Level[] {
  const last = words.length - 1
  const among = living(state, fullBitset(state.documents.count))
  for (const [index, word] of words.entries()) {
    keepCommon(among, union(state, findWord(state, word, isPrefix && index === last)))
  }
  let ends: Float64Array = new Float64Array()
  for (const [index, word] of words.slice(0, last).entries()) {
    const occurrences = occurrencesOf(state, word, false, among)
    ends = index === 0 ? occurrences : following(ends, occurrences)
  }
  const whole = documentsOf(state, following(ends, occurrencesOf(state, words[last] ?? '', false, among)))
  if (!isPrefix) return [{ penalty: 0, documents: whole }]
  const begun = documentsOf(state, following(ends, occurrencesOf(state, words[last] ?? '', true, among)))
  return [
    { penalty: 0, documents: whole },
    { penalty: 1, documents: begun },
  ]
}

function occurrencesOf(state: SearchState, word: string, isPrefix: boolean, among: Bitset): Float64Array {
  // Segments hold documents of rising numbers, so that their occurrences follow each other.
  const lists = state.segments.map((segment) => segment.occurrences(word, isPrefix, among))
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}

/** Those of the second list, sorted as the first, that come right behind one of the first. */
function following(before: Float64Array, after: Float64Array): Float64Array {
  const found = new Float64Array(after.length)
  let count = 0
  let at = 0
  for (const occurrence of after) {
    while (at < before.length && (before[at] ?? 0) < occurrence - 1) at += 1
    if (before[at] === occurrence - 1) found[count++] = occurrence
  }
  return found.subarray(0, count)
}

function documentsOf(state: SearchState, occurrences: Float64Array): Bitset {
  const documents = createBitset(state.documents.count)
  for (const occurrence of occurrences) addBit(documents, documentOf(occurrence))
  return documents
}

/** Only words some living message holds are taken for the typed one. */
function findSimilar(state: SearchState, typed: string): Found {
  const distances = new Map<string, number>()
  const most = typosIn(typed)
  if (most === 0) return { levels: [], corrected: null }
  for (const segment of state.segments) {
    for (const { word, distance } of segment.similar(typed, most)) distances.set(word, distance)
  }
  const levels = Array.from({ length: most }, (_, index) => ({
    penalty: index + 2,
    documents: createBitset(state.documents.count),
  }))
  const words = [...distances].sort(([one, near], [other, far]) => near - far || (one < other ? -1 : 1))
  const taken = words.filter(([word, distance]) => {
    const [exact] = findWord(state, word, false)
    const level = levels[distance - 1]
    if (!exact || !level || isEmpty(exact.documents)) return false
    addAll(level.documents, exact.documents)
    return true
  })
  return { levels, corrected: taken.length === 0 ? null : { typed, words: taken.map(([word]) => word) } }
}

/** Messages whose author's name or handle has words that begin with all of these. */
function writtenBy(state: SearchState, { words }: Extract<Filter, { type: 'from' }>): Bitset {
  const documents = living(state, fullBitset(state.documents.count))
  for (const word of words) keepCommon(documents, union(state, findWord(state, authorMark + word, true)))
  return documents
}

function union(state: SearchState, levels: readonly Level[]): Bitset {
  const [first, ...others] = levels
  if (!first) return createBitset(state.documents.count)
  const all = first.documents.slice()
  for (const { documents } of others) addAll(all, documents)
  return all
}

function living(state: SearchState, documents: Bitset): Bitset {
  removeAll(documents, state.dead)
  return documents
}

/** How badly a document matches: the sum over the terms of the best level each is found at. */
function penaltyOf(terms: readonly (readonly Level[])[]): (document: number) => number {
  const ranked = terms.filter((levels) => levels.some(({ penalty }) => penalty > 0))
  if (ranked.length === 0) return () => 0
  return (document) => {
    let sum = 0
    for (const levels of ranked) {
      for (const { penalty, documents } of levels) {
        if (!hasBit(documents, document)) continue
        sum += penalty
        break
      }
    }
    return sum
  }
}
