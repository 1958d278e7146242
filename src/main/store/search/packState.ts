import { addBit, createBitset, hasBit } from './bitset'
import { createHashIndex } from './idHash'
import { packedSegment, type PackedWords } from './packedWords'
import { packWords } from './packWords'
import { createRecentWords } from './recentWords'
import { isDead, type SavedState, type SearchState } from './searchState'
import { keptRows, type Columns, type Table } from './table'

/** Lets searches and messages have their turn. */
export type Pause = () => Promise<void>

/**
 * Packs what is recent and leaves out what is dead, a slice at a time; meanwhile the state can be searched and goes on
 * growing. Answers what the state was when the packing began, ready to be saved. One call at a time.
 */
export async function packState(state: SearchState, pause: Pause): Promise<SavedState> {
  const boundary = state.documents.count
  const { recent } = state
  const kept = livingRows(state)
  const saved = snapshot(state, kept)
  state.recent = createRecentWords()
  state.segments = [packedSegment(state.packed), recent, state.recent]
  state.unsaved = { documents: 0, deletions: 0, others: 0 }
  const slices = packWords(state.packed, recent.occurrencesByWord, newNumbers(kept, boundary))
  let slice = slices.next()
  while (slice.done !== true) {
    await pause()
    slice = slices.next()
  }
  swapIn(state, slice.value, kept, boundary)
  return { ...saved, packed: slice.value }
}

function livingRows({ documents, dead }: SearchState): Uint32Array {
  const rows = new Uint32Array(documents.count)
  let count = 0
  for (let row = 0; row < documents.count; row++) if (!hasBit(dead, row)) rows[count++] = row
  return rows.slice(0, count)
}

function newNumbers(kept: Uint32Array, boundary: number): Int32Array {
  const numbers = new Int32Array(boundary).fill(-1)
  for (let number = 0; number < kept.length; number++) numbers[kept[number] ?? 0] = number
  return numbers
}

/** Copies, for the state moves on before they are on disk. */
function snapshot(state: SearchState, kept: Uint32Array): SavedState {
  const usedTags = new Set(state.conversations.columns.tagSet.subarray(0, state.conversations.count))
  return {
    files: state.files.map((file) => ({ ...file })),
    lastNumber: state.lastNumber,
    lastLine: state.lastLine,
    documents: keptRows(state.documents, kept),
    conversations: copied(state.conversations),
    identities: copied(state.identities),
    names: state.names.slice(),
    // The sets keep their numbers; those of erased customers keep no words.
    tagSets: state.tagSets.map((tags, number) => (usedTags.has(number) ? tags : [])),
    packed: state.packed,
  }
}

function copied<C extends Columns>({ count, columns }: Table<C>): Table<C> {
  const copies = Object.entries(columns).map(([name, column]) => [name, column.slice(0, count)])
  return { count, columns: Object.fromEntries(copies) }
}

/** What came meanwhile keeps its order behind what was packed. */
function swapIn(state: SearchState, packed: PackedWords, kept: Uint32Array, boundary: number): void {
  const { count } = state.documents
  const rows = new Uint32Array(kept.length + count - boundary)
  rows.set(kept)
  for (let row = boundary; row < count; row++) rows[kept.length + row - boundary] = row
  state.documents = keptRows(state.documents, rows)
  state.documentRows = createHashIndex(state.documents)
  state.dead = createBitset(rows.length)
  const { flags } = state.documents.columns
  for (let row = 0; row < rows.length; row++) if (((flags[row] ?? 0) & isDead) !== 0) addBit(state.dead, row)
  state.recent.renumber(kept.length - boundary)
  state.packed = packed
  state.segments = [packedSegment(packed), state.recent]
}
