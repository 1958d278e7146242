import type { Reply } from './reply'
import { longestWaitMs } from './retryDelay'

/** The longest time in which a reply can be taken back before it leaves (settings). */
const longestUndoMs = 120_000

/**
 * Whether a reply's next step is planned later than anything plans it: the clock has been set back since, and waiting for the
 * old time would hold the reply up for as long as the clock was wrong. A time that a network named is always kept.
 */
export function isOvertakenByClock({ queuedAt, delivery }: Reply, now: number): boolean {
  switch (delivery.state) {
    case 'queued':
      if (delivery.attempt > 0) return delivery.notBefore > now + longestWaitMs
      return queuedAt > now && delivery.notBefore <= queuedAt + longestUndoMs
    case 'waiting':
      return delivery.reason.code !== 'rateLimited' && delivery.retryAt > now + longestWaitMs
    case 'unconfirmed':
      return delivery.nextLookAt !== null && (delivery.lookingSince ?? delivery.startedAt) > now
    default:
      return false
  }
}
