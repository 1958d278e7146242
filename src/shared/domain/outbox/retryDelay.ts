const firstWaitMs = 5_000
/** The longest wait of our own choosing, ms. */
export const longestWaitMs = 15 * 60_000

/** How much later than a network asked we may come back, so that many shops do not return at the same instant. */
const spreadMs = 1_000

/**
 * How long to wait after a try that surely was not handled, in ms. A time the network named is kept, never undercut; else
 * the wait doubles from 5 s to 15 min, spread by `chance` (0 to 1) over its upper half. There is no last try.
 */
export function retryDelay(after: {
  readonly attempt: number
  readonly retryAt: number | null
  readonly now: number
  readonly chance: number
}): number {
  if (after.retryAt !== null && after.retryAt > after.now) return after.retryAt - after.now + after.chance * spreadMs
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (after.attempt - 1))
  return (wait * (1 + after.chance)) / 2
}
