import type { Mark } from '#shared/domain/search/markMatches'
import type { Correction, FilterProblem } from '#shared/domain/search/searchQuery'
import type { Result } from '#shared/domain/result'

import type { Relocation } from './relocate'

/** A conversation that was found, by its best and newest message. Marks are ranges of the texts beside them. */
export type SearchHit = {
  readonly conversationId: string
  readonly messageId: string
  /** Epoch ms, by the network's clock. */
  readonly sentAt: number
  readonly direction: 'in' | 'out'
  /** One line of about 200 characters around the first match. */
  readonly snippet: string
  readonly marks: readonly Mark[]
  readonly customerName: string
  readonly nameMarks: readonly Mark[]
}

export type SearchAnswer =
  | {
      readonly state: 'answered'
      /** One page, best first, then newest. */
      readonly hits: readonly SearchHit[]
      /** Conversations found in all. */
      readonly total: number
      /** Not so while the index is being rebuilt: there may be more. */
      readonly isTotalExact: boolean
      /** Typed words that are nowhere, and what was taken for them. */
      readonly corrected: readonly Correction[]
      /** Filters that say nothing and were left out. */
      readonly problems: readonly FilterProblem[]
    }
  /** A newer query came before this one was begun. */
  | { readonly state: 'superseded' }

export type SearchPage = { readonly offset: number; readonly limit: number }

export type FindMessage = SearchPage & { readonly type: 'find'; readonly id: number; readonly query: string }

export type ToSearcher =
  /** `lastNumber`: the last commit that counts; the log is read up to it and never past it. */
  | { readonly type: 'open'; readonly folder: string; readonly newestVersion: number; readonly lastNumber: number }
  | { readonly type: 'committed'; readonly lastNumber: number }
  | { readonly type: 'relocated'; readonly relocation: Relocation }
  | { readonly type: 'erased'; readonly id: number; readonly customerId: string }
  | { readonly type: 'save'; readonly id: number }
  | FindMessage

export type FromSearcher =
  | { readonly type: 'found'; readonly id: number; readonly answer: Result<SearchAnswer> }
  /** Answers `erased` and `save`. */
  | { readonly type: 'saved'; readonly id: number; readonly outcome: Result<void> }
