import type { Cursor } from '#shared/domain/accounts/account'
import type { Arrival } from '#shared/domain/conversations/arrival'
import type { Cost } from '#shared/domain/costs/cost'
import type { AppError } from '#shared/domain/errors'
import type { Result } from '#shared/domain/result'
import type { FetchInput } from '../channel'
import type { XClient } from './client'

/** Everything one step of catching up needs. */
export type StepInput = FetchInput & {
  readonly client: XClient
  readonly us: { readonly id: string; readonly handle: string }
  /** The app's own price applies: the owner's app at X, not one shared by many. */
  readonly ownsApp: boolean
  readonly now: number
}

/** One request's worth of a list. `isDone`: the list is read to what was known. */
export type StepPage = {
  readonly arrivals: readonly Arrival[]
  readonly cursor: Cursor
  readonly isDone: boolean
  readonly costs: readonly Cost[]
  readonly skippedCount: number
}

export type Step = (input: StepInput) => Promise<Result<StepPage, AppError>>
