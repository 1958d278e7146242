import type { Bitset } from './bitset'

/** A word like a typed one, and by how many typos. */
export type Similar = { readonly word: string; readonly distance: number }

/**
 * Words and where they are. A document holds a word at positions counted from 0; an occurrence is both in one number,
 * `document * positionsPerDocument + position`, so that occurrences sort as they follow each other.
 */
export type Segment = {
  /** Marks the documents with the word. */
  addExact(word: string, into: Bitset): void
  /** Marks the documents with a longer word that begins so. */
  addLonger(prefix: string, into: Bitset): void
  similar(word: string, most: number): readonly Similar[]
  /** Sorted; with `isPrefix` also those of longer words. Only in documents of `among`. */
  occurrences(word: string, isPrefix: boolean, among: Bitset): Float64Array
}

/** Words further behind are found, but count as being at the last position. */
export const positionsPerDocument = 65_536

/**
 * Before a customer's name it makes words of their own, so that what customers wrote themselves can be found by its author.
 * No typed word begins with it.
 */
export const authorMark = '\u0001'
