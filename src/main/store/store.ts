import type { Message } from '#shared/domain/conversations/message'
import type { Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'

import type { SearchAnswer, SearchPage } from './search/searchMessages'

/** One page of a conversation, oldest first. `before` is the id to ask with for what came earlier; null: that was all. */
export type MessagePage = {
  readonly messages: readonly Message[]
  readonly before: string | null
  /** Ids of messages of which the disk has lost the text: here they are empty. */
  readonly unreadable: readonly string[]
}

/** The shop on disk. */
export type Store = {
  /** The shop as of the last commit: a live view, not to be kept across an `await`. */
  shop(): Shop
  /**
   * Decides on the newest shop and writes what it decides. When this resolves with `ok`, the changes survive a power cut;
   * before that nobody sees them. They are there whole or not at all, and commits keep their order. If the disk refuses,
   * nothing has changed and the error says why. No changes: nothing is written.
   */
  commit(decide: (shop: Shop) => readonly Change[]): Promise<Result<void>>
  /** Resolves when the whole shop is loaded; until then `shop()` has its first screen. Writing and reading wait by themselves. */
  ready(): Promise<Result<void>>
  /** Reads messages of a conversation from disk: the newest `limit` before message `before`, or the newest of all. */
  messages(conversationId: string, before: string | null, limit: number): Promise<Result<MessagePage>>
  message(conversationId: string, messageId: string): Promise<Result<Message | null>>
  /** Conversations in which all that was asked for is said, by their best and newest message; in any lane. */
  search(query: string, page: SearchPage): Promise<Result<SearchAnswer>>
  /** Runs after each commit that changed something; the answer stops it. */
  onCommit(listener: (changes: readonly Change[]) => void): () => void
  /** Waits for what is being written, then lets go of the files. */
  close(): Promise<void>
}
