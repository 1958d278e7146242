import type { Correction, SearchQuery, Term } from './searchQuery'
import { placedWords, type PlacedWord } from './words'

/** A stretch of a text in UTF-16 units, `end` excluded. */
export type Mark = { readonly start: number; readonly end: number }

type Looked = Pick<SearchQuery, 'terms'>

/** What of a text a query has found, in order and apart from each other: whole words, beginnings of words, phrases. */
export function markMatches(text: string, { terms }: Looked, corrected: readonly Correction[] = []): readonly Mark[] {
  if (terms.length === 0) return []
  const words = placedWords(text)
  const wordsFor = new Map(corrected.map(({ typed, words }) => [typed, new Set(words)]))
  const marks = terms.flatMap((term) => marksOf(words, term, wordsFor.get(term.words[0] ?? '')))
  return joined(marks.toSorted((one, other) => one.start - other.start || other.end - one.end))
}

function marksOf(words: readonly PlacedWord[], term: Term, taken: ReadonlySet<string> | undefined): readonly Mark[] {
  if (term.words.length === 1 && taken) {
    return words.filter(({ word }) => taken.has(word)).map(({ start, end }) => ({ start, end }))
  }
  return words.flatMap((first, index) => {
    const end = endOfMatch(words, index, term)
    return end === null ? [] : [{ start: first.start, end }]
  })
}

/** Where the term ends that begins at this word; null: it does not. */
function endOfMatch(words: readonly PlacedWord[], first: number, term: Term): number | null {
  const last = term.words.length - 1
  for (const [ahead, typed] of term.words.entries()) {
    const placed = words[first + ahead]
    if (placed === undefined) return null
    if (placed.word === typed) continue
    if (ahead < last || !term.isPrefix || !placed.word.startsWith(typed)) return null
    return placed.endOf(typed.length)
  }
  return words[first + last]?.end ?? null
}

function joined(sorted: readonly Mark[]): readonly Mark[] {
  const marks: Mark[] = []
  for (const mark of sorted) {
    const before = marks.at(-1)
    if (before === undefined || mark.start > before.end) marks.push(mark)
    else marks[marks.length - 1] = { start: before.start, end: Math.max(before.end, mark.end) }
  }
  return marks
}
