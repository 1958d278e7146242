import { editDistance } from '#shared/domain/search/editDistance'

import { addBit, hasBit, type Bitset } from './bitset'
import { authorMark, positionsPerDocument, type Segment, type Similar } from './segment'
import { canBeClose, lettersOf } from './wordShape'

/**
 * Sorted words, packed: for word number w the bytes up to `wordEnds[w]`, and so on. `documents` holds the gaps between
 * document numbers, `positions` for each document how often the word is there and the gaps between its positions.
 */
export type PackedWords = {
  readonly words: Uint8Array<ArrayBuffer>
  readonly wordEnds: Uint32Array<ArrayBuffer>
  readonly documents: Uint8Array<ArrayBuffer>
  readonly documentEnds: Uint32Array<ArrayBuffer>
  readonly positions: Uint8Array<ArrayBuffer>
  readonly positionEnds: Uint32Array<ArrayBuffer>
  /** `lettersOf` and the length of each word. */
  readonly letters: Uint32Array<ArrayBuffer>
  readonly lengths: Uint8Array<ArrayBuffer>
}

export const noPackedWords: PackedWords = {
  words: new Uint8Array(),
  wordEnds: new Uint32Array(),
  documents: new Uint8Array(),
  documentEnds: new Uint32Array(),
  positions: new Uint8Array(),
  positionEnds: new Uint32Array(),
  letters: new Uint32Array(),
  lengths: new Uint8Array(),
}

/** Searches packed words. */
export function packedSegment(packed: PackedWords): Segment {
  const text = Buffer.from(packed.words.buffer, packed.words.byteOffset, packed.words.byteLength)
  const count = packed.wordEnds.length
  const authors = rangeOf(Buffer.from(authorMark))

  function compare(word: number, target: Buffer, length = Infinity): number {
    const start = endBefore(packed.wordEnds, word)
    return text.compare(target, 0, target.byteLength, start, Math.min(packed.wordEnds[word] ?? 0, start + length))
  }

  /** The first word that is not before the target; with `length`, compared by its first bytes only, not before or at it. */
  function firstFrom(target: Buffer, isBehind: (order: number) => boolean, length = Infinity): number {
    let [from, to] = [0, count]
    while (from < to) {
      const middle = (from + to) >>> 1
      if (isBehind(compare(middle, target, length))) to = middle
      else from = middle + 1
    }
    return from
  }

  /** Words that begin with these bytes, the shortest first. */
  function rangeOf(prefix: Buffer): { readonly from: number; readonly to: number } {
    return {
      from: firstFrom(prefix, (order) => order >= 0),
      to: firstFrom(prefix, (order) => order > 0, prefix.byteLength),
    }
  }

  function isExactly(word: number, target: Buffer): boolean {
    return word < count && compare(word, target) === 0
  }

  return {
    addExact: (word, into) => {
      const target = Buffer.from(word)
      const { from } = rangeOf(target)
      if (isExactly(from, target)) addDocuments(packed, from, into)
    },
    addLonger: (prefix, into) => {
      const target = Buffer.from(prefix)
      const { from, to } = rangeOf(target)
      for (let word = isExactly(from, target) ? from + 1 : from; word < to; word++) addDocuments(packed, word, into)
    },
    similar: (typed, most) => {
      const letters = lettersOf(typed)
      const found: Similar[] = []
      for (let word = authors.to; word < count; word++) {
        if (Math.abs((packed.lengths[word] ?? 0) - typed.length) > most) continue
        if (!canBeClose(letters, packed.letters[word] ?? 0, most)) continue
        const other = text.toString('utf8', endBefore(packed.wordEnds, word), packed.wordEnds[word])
        const distance = editDistance(typed, other, most)
        if (distance <= most) found.push({ word: other, distance })
      }
      return found
    },
    occurrences: (typed, isPrefix, among) => {
      const target = Buffer.from(typed)
      const { from, to } = rangeOf(target)
      const end = isPrefix ? to : isExactly(from, target) ? from + 1 : from
      const found: number[] = []
      for (let word = from; word < end; word++) {
        eachOccurrence(packed, word, (document, position) => {
          if (hasBit(among, document)) found.push(document * positionsPerDocument + position)
        })
      }
      return end - from > 1 ? Float64Array.from(found).sort() : Float64Array.from(found)
    },
  }
}

export function endBefore(ends: Uint32Array, word: number): number {
  return word === 0 ? 0 : (ends[word - 1] ?? 0)
}

function addDocuments({ documents, documentEnds }: PackedWords, word: number, into: Bitset): void {
  const end = documentEnds[word] ?? 0
  let document = 0
  for (let at = endBefore(documentEnds, word); at < end;) {
    let byte = documents[at++] ?? 0
    let gap = byte & 127
    for (let shift = 7; byte >= 128; shift += 7) {
      byte = documents[at++] ?? 0
      gap |= (byte & 127) << shift
    }
    document += gap
    addBit(into, document)
  }
}

function eachOccurrence(packed: PackedWords, word: number, visit: (document: number, position: number) => void): void {
  const documents = createByteReader(packed.documents, endBefore(packed.documentEnds, word))
  const positions = createByteReader(packed.positions, endBefore(packed.positionEnds, word))
  const end = packed.documentEnds[word] ?? 0
  let document = 0
  while (documents.at() < end) {
    document += documents.number()
    let position = 0
    for (let left = positions.number(); left > 0; left--) {
      position += positions.number()
      visit(document, position)
    }
  }
}

export type ByteReader = { at(): number; number(): number }

/** Reads what `ByteWriter.number` wrote. */
export function createByteReader(bytes: Uint8Array, start: number): ByteReader {
  let at = start
  return {
    at: () => at,
    number: () => {
      let byte = bytes[at++] ?? 0
      let value = byte & 127
      for (let shift = 7; byte >= 128; shift += 7) {
        byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
      }
      return value
    },
  }
}
