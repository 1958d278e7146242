import { createBitset, type Bitset } from './bitset'
import { createHashIndex, type HashedColumns, type HashIndex } from './idHash'
import { noPackedWords, packedSegment, type PackedWords } from './packedWords'
import { createRecentWords, type RecentWords } from './recentWords'
import type { Segment } from './segment'
import type { Table } from './table'
import type { LinePlace } from '../logPlace'

/** A document is a message as it is now. `file`: its place in `files`; times in epoch ms. */
export type DocumentColumns = HashedColumns & {
  readonly conversation: Uint32Array<ArrayBuffer>
  readonly sentAt: Float64Array<ArrayBuffer>
  readonly flags: Uint8Array<ArrayBuffer>
  readonly file: Uint16Array<ArrayBuffer>
  readonly offset: Float64Array<ArrayBuffer>
  readonly length: Uint32Array<ArrayBuffer>
}

/** Bits of a document's `flags`. */
export const isOut = 1
/** Automatic, or a holding reply: whoever wrote goes on waiting. */
export const isNoAnswer = 2
/** Deleted, erased, or replaced by an edit: found no more. */
export const isDead = 4

/** `customerLow` and `customerHigh`: the customer's hash. `goneAt`: the newest deleted message's time. */
export type ConversationColumns = HashedColumns & {
  readonly customerLow: Uint32Array<ArrayBuffer>
  readonly customerHigh: Uint32Array<ArrayBuffer>
  readonly identity: Uint32Array<ArrayBuffer>
  /** The channel's place in the list of all, from 1. */
  readonly channel: Uint8Array<ArrayBuffer>
  /** 0: not done. */
  readonly doneAt: Float64Array<ArrayBuffer>
  readonly goneAt: Float64Array<ArrayBuffer>
  /** Its place in `tagSets`. */
  readonly tagSet: Uint32Array<ArrayBuffer>
}

export type IdentityColumns = HashedColumns & {
  readonly customerLow: Uint32Array<ArrayBuffer>
  readonly customerHigh: Uint32Array<ArrayBuffer>
}

export type Names = { readonly name: string; readonly handle: string }

/** All that a search needs, as the log says it up to a line. Rows of zeros are of what was erased. */
export type SearchState = {
  /** The log's files in order, and how many bytes of each have been read. */
  readonly files: { name: string; end: number }[]
  lastNumber: number
  /** The last line that was read, to tell whether a saved index belongs to a log. */
  lastLine: LinePlace | null
  documents: Table<DocumentColumns>
  documentRows: HashIndex
  /** The documents that `isDead` says it of. */
  dead: Bitset
  readonly conversations: Table<ConversationColumns>
  readonly conversationRows: HashIndex
  readonly identities: Table<IdentityColumns>
  readonly identityRows: HashIndex
  /** By row of `identities`. */
  readonly names: Names[]
  /** Folded. The first is that of conversations without tags. */
  readonly tagSets: (readonly string[])[]
  packed: PackedWords
  recent: RecentWords
  /** All words there are: packed, being packed, recent. */
  segments: readonly Segment[]
  /** What has changed since the state was last saved: documents, and what must not stay on disk. */
  unsaved: { documents: number; deletions: number; others: number }
}

/** What is saved of a state. */
export type SavedState = Pick<
  SearchState,
  'files' | 'lastNumber' | 'lastLine' | 'documents' | 'conversations' | 'identities' | 'names' | 'tagSets' | 'packed'
>

export function emptyState(): SearchState {
  return revived({
    files: [],
    lastNumber: 0,
    lastLine: null,
    documents: { count: 0, columns: documentColumns() },
    conversations: { count: 0, columns: conversationColumns() },
    identities: { count: 0, columns: identityColumns() },
    names: [],
    tagSets: [[]],
    packed: noPackedWords,
  })
}

/** A state to search in and go on with, of what was saved. */
export function revived(saved: SavedState): SearchState {
  const recent = createRecentWords()
  return {
    ...saved,
    documentRows: createHashIndex(saved.documents),
    dead: createBitset(saved.documents.count),
    conversationRows: createHashIndex(saved.conversations),
    identityRows: createHashIndex(saved.identities),
    recent,
    segments: [packedSegment(saved.packed), recent],
    unsaved: { documents: 0, deletions: 0, others: 0 },
  }
}

export function documentColumns(): DocumentColumns {
  return {
    low: new Uint32Array(),
    high: new Uint32Array(),
    conversation: new Uint32Array(),
    sentAt: new Float64Array(),
    flags: new Uint8Array(),
    file: new Uint16Array(),
    offset: new Float64Array(),
    length: new Uint32Array(),
  }
}

export function conversationColumns(): ConversationColumns {
  return {
    low: new Uint32Array(),
    high: new Uint32Array(),
    customerLow: new Uint32Array(),
    customerHigh: new Uint32Array(),
    identity: new Uint32Array(),
    channel: new Uint8Array(),
    doneAt: new Float64Array(),
    goneAt: new Float64Array(),
    tagSet: new Uint32Array(),
  }
}

export function identityColumns(): IdentityColumns {
  return {
    low: new Uint32Array(),
    high: new Uint32Array(),
    customerLow: new Uint32Array(),
    customerHigh: new Uint32Array(),
  }
}
