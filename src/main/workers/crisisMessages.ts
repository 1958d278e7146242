import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import type { CrisisSettings } from '#shared/domain/crisis/crisisSettings'
import type { CrisisState } from '#shared/domain/crisis/crisisState'
import type { CrisisTimeline } from '#shared/domain/crisis/crisisTimeline'
import type { CrisisReply } from '#shared/domain/crisis/holdingText'

import type { CrisisColumns } from './crisisColumns'

/** To the worker: where the shop stands, or what happened in one crisis. */
export type ToCrisisWorker =
  | {
      readonly ask: 'state'
      readonly id: number
      readonly columns: CrisisColumns
      readonly events: readonly CrisisEvent[]
      readonly watchedSince: number
      readonly now: number
      readonly settings: CrisisSettings
    }
  | {
      readonly ask: 'timeline'
      readonly id: number
      readonly startedAt: number
      readonly columns: CrisisColumns
      /** All texts as one, for the same reason, and how long each is. */
      readonly texts: string
      readonly lengths: Uint32Array<ArrayBuffer>
      readonly events: readonly CrisisEvent[]
      readonly replies: readonly CrisisReply[]
    }

export type FromCrisisWorker =
  | { readonly id: number; readonly state: CrisisState }
  | { readonly id: number; readonly timeline: CrisisTimeline | null }
