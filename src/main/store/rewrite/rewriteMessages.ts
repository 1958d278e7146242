import type { Result } from '#shared/domain/result'

import type { CompactionReport } from './compact'
import type { Progress, Rewritten } from './eachRewrite'
import type { ErasureReport } from './eraseCustomers'
import type { Measurement } from './measureLog'
import type { OpenEnd } from './readRecords'

/** What every job must know. */
export type JobPlace = {
  readonly shopFolder: string
  readonly newestVersion: number
  /** Where main is appending; null: nobody is. */
  readonly openEnd: OpenEnd | null
}

export type RewriteJob = JobPlace &
  (
    | { readonly type: 'erase'; readonly customerIds: readonly string[] }
    | { readonly type: 'compact'; readonly files: readonly string[] }
    | { readonly type: 'measure' }
  )

export type RewriteReports = {
  readonly erase: ErasureReport
  readonly compact: CompactionReport
  readonly measure: Measurement
}

/** What main tells the worker: one job, then an answer to each file it was told of. */
export type ToRewriter = RewriteJob | { readonly type: 'taken'; readonly outcome: Result<void> }

/** What the worker tells main. After `rewritten` it waits; after `done` it does nothing more. */
export type FromRewriter =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'rewritten'; readonly rewritten: Rewritten }
  | { readonly type: 'done'; readonly outcome: Result<RewriteReports[RewriteJob['type']]> }
