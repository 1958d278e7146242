import { bornAt } from './ids'

/** X searches the last 7 days and refuses an older `since_id`; half a day of room for clocks that differ. */
const oldestMs = 6.5 * 86_400_000

/** Where a search begins: behind a known post, or where X's search does. */
export function searchRange(since: string | null, now: number) {
  const oldest = now - oldestMs
  const isTooOld = since !== null && (bornAt(since) ?? 0) < oldest
  return {
    since_id: isTooOld ? undefined : (since ?? undefined),
    start_time: isTooOld ? fullHour(oldest) : undefined,
  }
}

/** The next full hour, so that all pages of one reading ask the same. */
function fullHour(at: number): string {
  const hour = 3_600_000
  return new Date(Math.ceil(at / hour) * hour).toISOString().replace('.000', '')
}
