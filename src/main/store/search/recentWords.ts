import { editDistance } from '#shared/domain/search/editDistance'

import { addBit, hasBit } from './bitset'
import { authorMark, positionsPerDocument, type Segment } from './segment'

/** The words of the documents that came since the packed ones were made, in memory only. */
export type RecentWords = Segment & {
  /** `words` with their positions; documents come in the order of their numbers. */
  add(document: number, words: readonly string[], firstPosition: number): void
  /** Documents have other numbers now: by so many higher. */
  renumber(by: number): void
  /** Occurrences by word, each list sorted. */
  readonly occurrencesByWord: ReadonlyMap<string, readonly number[]>
}

export function createRecentWords(): RecentWords {
  const byWord = new Map<string, number[]>()

  function longer(prefix: string): readonly (readonly number[])[] {
    const lists = []
    for (const [word, list] of byWord) if (word.length > prefix.length && word.startsWith(prefix)) lists.push(list)
    return lists
  }

  return {
    occurrencesByWord: byWord,
    add: (document, words, firstPosition) => {
      for (const [index, word] of words.entries()) {
        const occurrence = document * positionsPerDocument + Math.min(firstPosition + index, positionsPerDocument - 1)
        const known = byWord.get(word)
        if (known) known.push(occurrence)
        else byWord.set(word, [occurrence])
      }
    },
    renumber: (by) => {
      for (const list of byWord.values()) {
        for (let at = 0; at < list.length; at++) list[at] = (list[at] ?? 0) + by * positionsPerDocument
      }
    },
    addExact: (word, into) => {
      for (const occurrence of byWord.get(word) ?? []) addBit(into, documentOf(occurrence))
    },
    addLonger: (prefix, into) => {
      for (const list of longer(prefix)) for (const occurrence of list) addBit(into, documentOf(occurrence))
    },
    similar: (typed, most) =>
      [...byWord.keys()].flatMap((word) => {
        if (Math.abs(word.length - typed.length) > most || word.startsWith(authorMark)) return []
        const distance = editDistance(typed, word, most)
        return distance <= most ? [{ word, distance }] : []
      }),
    occurrences: (word, isPrefix, among) => {
      const lists = [byWord.get(word) ?? [], ...(isPrefix ? longer(word) : [])]
      const found = lists.flatMap((list) => list.filter((occurrence) => hasBit(among, documentOf(occurrence))))
      return Float64Array.from(found).sort()
    },
  }
}

export function documentOf(occurrence: number): number {
  return Math.floor(occurrence / positionsPerDocument)
}
