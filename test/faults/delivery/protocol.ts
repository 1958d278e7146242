import type { DeliveryState } from '#shared/domain/outbox/delivery'

/** Where a process that is to be killed dies by its own hand (reliability.md section 6.3). */
export type KillPoint =
  | 'before-queue-write'
  | 'after-queue-write'
  | 'before-marker'
  | 'after-marker'
  | 'after-server-create'
  | 'after-response-before-write'
  | 'before-sent-write'
  | 'after-sent-write'

export type Kill = {
  readonly point: KillPoint
  /** Which kind of reply is hit. */
  readonly isPrivate: boolean
  /** The process survives the point so many times first. */
  readonly skip: number
}

/** How a process of the shop is started. Times are epoch ms. */
export type ShopStart = {
  readonly folder: string
  readonly channel: 'x' | 'sample'
  readonly monoAt: number
  readonly wallAt: number
  /** Where X can be reached when all is well. */
  readonly origin: string
  readonly callbackPort: number
  /** When the sample was opened. */
  readonly openedAt: number
  /** What the sample's network accepted, a line each: outlives the process. */
  readonly ledgerFile: string
  readonly kill: Kill | null
  /** A sender that repeats what was interrupted, without looking first. */
  readonly isMutant: boolean
  readonly hasWorkers: boolean
}

/** Where an account's next call goes: the X of the run, or a place where no X is. */
export type Route = {
  readonly origin: string | null
  /** For the sample, which has no line: what its wrapper does with the answer. */
  readonly sample: 'answer' | 'dropAnswer' | 'twice' | 'twiceDropAnswer' | 'lose'
}

export type ToShop =
  | { readonly type: 'go' | 'time'; readonly monoAt: number; readonly wallAt: number }
  | { readonly type: 'connect'; readonly isAgain: boolean }
  | { readonly type: 'answer'; readonly id: string; readonly toRemoteId: string; readonly text: string }
  | { readonly type: 'compact' | 'wake' | 'close' }
  | { readonly type: 'route'; readonly route: Route }

export type KnownReply = { readonly id: string; readonly state: DeliveryState }

export type FromShop =
  | { readonly type: 'opened'; readonly replies: readonly KnownReply[]; readonly drafts: readonly string[] }
  /** Nothing happens before `nextAt` (monotonic ms); null: nothing is planned. */
  | { readonly type: 'idle'; readonly nextAt: number | null }
  | {
      readonly type: 'asksRoute'
      readonly step: 'send' | 'look'
      readonly replyId: string
      readonly isPrivate: boolean
    }
  | { readonly type: 'moved'; readonly replyId: string; readonly state: DeliveryState; readonly reason: string }
  | { readonly type: 'drafted'; readonly id: string }
  | { readonly type: 'answered'; readonly id: string; readonly code: string | null }
  | { readonly type: 'refused'; readonly what: string }
