import type { AppError } from '../errors'

const minuteMs = 60_000
/** Mentions cost little and matter soon; X's own limit is 300 reads in 15 minutes. */
export const pollEveryMs = minuteMs
/** In a flood the next poll comes before so many have: half of the 800 mentions X keeps within reach. */
const mostBetweenPolls = 400
/** X allows a read of mentions every 3 s, and a flood needs several a poll. */
const soonestMs = 5_000
const longestBackOffMs = 15 * minuteMs
/** A computer without network asks nobody: trying often costs nothing and finds the network again soon. */
const longestOfflineMs = minuteMs

/**
 * When to ask an account again. After a failure the wait doubles from 30 s to 15 min with up to 20 % jitter
 * (`chance` 0..1), so that many accounts do not return in step; a time the network named is always kept. The more came since
 * the poll before (`arrivalsPerMs`), the sooner.
 */
export function nextPollAt(
  now: number,
  failures: number,
  error: AppError | null,
  chance: number,
  arrivalsPerMs = 0,
): number {
  if (error?.code === 'rateLimited') return Math.max(error.retryAt, now + minuteMs / 2)
  if (error?.code === 'outOfCredits' || error?.code === 'usageCapReached' || error?.code === 'wrongPlan')
    return now + 4 * longestBackOffMs
  if (error?.code === 'spendingLimitReached') return nextUtcDay(now)
  const longest = error?.code === 'offline' ? longestOfflineMs : longestBackOffMs
  const base = failures === 0 ? pollEvery(arrivalsPerMs) : Math.min(longest, (minuteMs / 2) * 2 ** (failures - 1))
  return now + base * (1 + 0.2 * chance)
}

function pollEvery(arrivalsPerMs: number): number {
  return Math.max(soonestMs, Math.min(pollEveryMs, mostBetweenPolls / arrivalsPerMs))
}

/** Costs are counted by UTC day, so a spent limit opens again at its midnight. */
function nextUtcDay(now: number): number {
  const dayMs = 24 * 60 * minuteMs
  return (Math.floor(now / dayMs) + 1) * dayMs
}
