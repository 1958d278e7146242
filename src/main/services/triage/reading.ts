import type { Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Store } from '../../store/store'
import type { Clock, Log, NewId, Triage, TriageWords } from '../ports'
import { explainMessage, type Explanation } from './explainMessage'
import { isReadOtherwise } from './isReadOtherwise'
import { offeredWords, type Offer } from './offeredWords'
import { createOwnerRules, type OwnerRules } from './ownerRules'
import { createTriageRound } from './triageRound'
import { createWatchedTriage } from './watchedTriage'

type Means = {
  readonly store: Store
  readonly triage: Triage & TriageWords
  readonly clock: Clock
  readonly newId: NewId
  readonly log: Log
  /** Messages cannot be read any more, or can again. */
  readonly onAble: () => void
}

export type Reading = {
  /** Reads what arrives. */
  readonly triage: Triage
  /** Whether messages could be read when that was last tried. */
  isAble(): boolean
  readonly ownerRules: OwnerRules
  /** Why a message is taken for what it is. */
  explain(at: { readonly conversationId: string; readonly messageId: string }): Promise<Result<Explanation>>
  /** What a correction of a conversation begins with. */
  offer(conversationId: string): Promise<Result<Offer>>
  /** Reads what waits and was never read. */
  start(): void
  /** Reads what waits again where a commit lets it be read otherwise. */
  follow(changes: readonly Change[]): void
  stop(): void
}

/** How what waits is read, and what the owner says of it. */
export function createReading({ onAble, ...means }: Means): Reading {
  const triage = createWatchedTriage(means.triage, (isAble) => {
    // What came meanwhile was never read.
    if (isAble) void round.start()
    means.log('triage.able', { isAble })
    onAble()
  })
  const ownerRules = createOwnerRules(means)
  const round = createTriageRound({ ...means, triage })
  return {
    triage,
    isAble: triage.isAble,
    ownerRules,
    explain: (at) => explainMessage(means, at),
    offer: (conversationId) => offeredWords(means, conversationId),
    start: () => void round.start(),
    follow(changes) {
      if (isReadOtherwise(changes, ownerRules.isOwn)) void round.again()
    },
    stop: round.stop,
  }
}
