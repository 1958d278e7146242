import type { ChannelId } from '../accounts/channelId'

/** One thing that was typed: a word, or several that must follow each other. All folded. */
export type Term = {
  readonly words: readonly string[]
  /** The last word may go on: `par` finds "parcel". Not so between quotes. */
  readonly isPrefix: boolean
}

/** What narrows a search without being looked for in texts. Times in epoch ms. */
export type Filter =
  | { readonly type: 'from'; readonly words: readonly string[] }
  /** The shop's own messages. */
  | { readonly type: 'fromMe' }
  | { readonly type: 'channel'; readonly channelId: ChannelId }
  /** `open` waits for the owner, `waiting` for the customer. */
  | { readonly type: 'is'; readonly state: 'open' | 'waiting' | 'done' }
  /** Folded; a tag matches when it begins so. */
  | { readonly type: 'tag'; readonly tag: string }
  /** Earlier than this. */
  | { readonly type: 'before'; readonly at: number }
  /** At this time or later. */
  | { readonly type: 'after'; readonly at: number }

/** A filter that narrows nothing because its value says nothing; the owner may still be typing it. */
export type FilterProblem = {
  readonly filter: 'from' | 'channel' | 'is' | 'tag' | 'before' | 'after'
  readonly value: string
}

/** What the owner is looking for: all the terms, none of the excluded ones, within all the filters. */
export type SearchQuery = {
  readonly terms: readonly Term[]
  readonly excluded: readonly Term[]
  readonly filters: readonly Filter[]
  /** With a minus before it: what the filter does not let through. */
  readonly excludedFilters: readonly Filter[]
  readonly problems: readonly FilterProblem[]
}

/** A typed word that is nowhere, and the words that were taken for it, closest first. All folded. */
export type Correction = { readonly typed: string; readonly words: readonly string[] }

/** Whether there is anything to look for. */
export function isEmptyQuery({ terms, excluded, filters, excludedFilters }: SearchQuery): boolean {
  return terms.length + excluded.length + filters.length + excludedFilters.length === 0
}
