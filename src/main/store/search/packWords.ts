import { createByteWriter } from './byteWriter'
import { withRoom } from './growable'
import { createByteReader, endBefore, type PackedWords } from './packedWords'
import { documentOf, type RecentWords } from './recentWords'
import { positionsPerDocument } from './segment'
import { lettersOf } from './wordShape'

/** Occurrences handled between two chances to do something else. */
const sliceOccurrences = 20_000

/**
 * Packs packed and recent words into one. `newNumbers`: for each document its number from now on, -1 for those that are
 * gone; words only they had are gone too. Yields now and then, so that searches need not wait for it.
 */
export function* packWords(
  packed: PackedWords,
  recent: RecentWords['occurrencesByWord'],
  newNumbers: Int32Array,
): Generator<void, PackedWords> {
  const writer = createWriter(packed)
  const text = Buffer.from(packed.words.buffer, packed.words.byteOffset, packed.words.byteLength)
  const added = [...recent]
    .map(([word, occurrences]) => ({ bytes: Buffer.from(word), word, occurrences }))
    .sort((one, other) => one.bytes.compare(other.bytes))
  yield
  let next = 0
  for (let word = 0; word <= packed.wordEnds.length; word++) {
    const isEnd = word === packed.wordEnds.length
    const bytes = text.subarray(endBefore(packed.wordEnds, word), packed.wordEnds[word])
    for (let own = added[next]; own && (isEnd || own.bytes.compare(bytes) < 0); own = added[next]) {
      writer.begin()
      addOccurrences(writer, own.occurrences, newNumbers)
      writer.end(own.bytes, lettersOf(own.word), own.word.length)
      next += 1
      if (writer.isSliceFull()) yield
    }
    if (isEnd) break
    writer.begin()
    addPacked(writer, packed, word, newNumbers)
    const same = added[next]
    if (same && same.bytes.equals(bytes)) {
      addOccurrences(writer, same.occurrences, newNumbers)
      next += 1
    }
    writer.end(bytes, packed.letters[word] ?? 0, packed.lengths[word] ?? 0)
    if (writer.isSliceFull()) yield
  }
  return writer.packed()
}

type Writer = ReturnType<typeof createWriter>

function createWriter(before: PackedWords) {
  const words = createByteWriter(before.words.length)
  const documents = createByteWriter(before.documents.length)
  const positions = createByteWriter(before.positions.length)
  let wordEnds = new Uint32Array(before.wordEnds.length)
  let documentEnds = new Uint32Array(before.wordEnds.length)
  let positionEnds = new Uint32Array(before.wordEnds.length)
  let letters = new Uint32Array(before.wordEnds.length)
  let lengths = new Uint8Array(before.wordEnds.length)
  let count = 0
  let lastDocument = 0
  let startedAt = 0
  let occurrences = 0
  return {
    begin: () => {
      startedAt = documents.length
      lastDocument = 0
    },
    document: (document: number, itsPositions: number) => {
      documents.number(document - lastDocument)
      lastDocument = document
      positions.number(itsPositions)
      occurrences += itsPositions
    },
    position: positions.number,
    /** Keeps the word if any document has it. */
    end: (bytes: Buffer, itsLetters: number, length: number) => {
      if (documents.length === startedAt) return
      words.copy(bytes, 0, bytes.byteLength)
      wordEnds = withRoom(wordEnds, count + 1)
      documentEnds = withRoom(documentEnds, count + 1)
      positionEnds = withRoom(positionEnds, count + 1)
      letters = withRoom(letters, count + 1)
      lengths = withRoom(lengths, count + 1)
      wordEnds[count] = words.length
      documentEnds[count] = documents.length
      positionEnds[count] = positions.length
      letters[count] = itsLetters
      lengths[count] = length
      count += 1
    },
    isSliceFull: () => {
      if (occurrences < sliceOccurrences) return false
      occurrences = 0
      return true
    },
    packed: (): PackedWords => ({
      words: words.bytes(),
      wordEnds: wordEnds.slice(0, count),
      documents: documents.bytes(),
      documentEnds: documentEnds.slice(0, count),
      positions: positions.bytes(),
      positionEnds: positionEnds.slice(0, count),
      letters: letters.slice(0, count),
      lengths: lengths.slice(0, count),
    }),
  }
}

function addPacked(writer: Writer, packed: PackedWords, word: number, newNumbers: Int32Array): void {
  const documents = createByteReader(packed.documents, endBefore(packed.documentEnds, word))
  const positions = createByteReader(packed.positions, endBefore(packed.positionEnds, word))
  const end = packed.documentEnds[word] ?? 0
  let document = 0
  while (documents.at() < end) {
    document += documents.number()
    const count = positions.number()
    const number = newNumbers[document] ?? -1
    if (number !== -1) writer.document(number, count)
    for (let left = count; left > 0; left--) {
      const gap = positions.number()
      if (number !== -1) writer.position(gap)
    }
  }
}

function addOccurrences(writer: Writer, occurrences: readonly number[], newNumbers: Int32Array): void {
  for (let from = 0; from < occurrences.length;) {
    const document = documentOf(occurrences[from] ?? 0)
    let to = from + 1
    while (to < occurrences.length && documentOf(occurrences[to] ?? 0) === document) to += 1
    const number = newNumbers[document] ?? -1
    if (number !== -1) {
      writer.document(number, to - from)
      let before = 0
      for (let at = from; at < to; at++) {
        const position = (occurrences[at] ?? 0) % positionsPerDocument
        writer.position(position - before)
        before = position
      }
    }
    from = to
  }
}
