import { nextDueAt } from '#shared/domain/conversations/laneOrders'
import type { Store } from '../store/store'
import type { Clock } from './ports'

/** A clock that was set, or a computer that slept, is noticed within this time. */
const longestWaitMs = 3_600_000

type Means = {
  readonly store: Pick<Store, 'shop' | 'onCommit'>
  readonly clock: Clock
  /** Something has become overdue, or may have. */
  readonly onPassed: () => void
}

export type DeadlineWatch = { start(): void; wake(): void; stop(): void }

/** Tells the moment a deadline passes, with one timer for the next of them: nothing is committed then, and the lists change. */
export function createDeadlineWatch({ store, clock, onPassed }: Means): DeadlineWatch {
  let armedFor: number | null = null
  let cancel = () => {}
  let stopListening = () => {}

  function look(): void {
    const now = clock.now()
    const isPassed = armedFor !== null && now > armedFor
    cancel()
    armedFor = nextDueAt(store.shop().lanes.inbox, now)
    // At the very moment it is still on time.
    cancel = armedFor === null ? () => {} : clock.after(Math.min(armedFor + 1 - now, longestWaitMs), look)
    if (isPassed) onPassed()
  }

  return {
    start() {
      stopListening = store.onCommit(look)
      look()
    },
    wake() {
      armedFor = null
      look()
      onPassed()
    },
    stop() {
      cancel()
      stopListening()
    },
  }
}
