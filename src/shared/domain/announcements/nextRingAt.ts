import type { Heard } from './heard'

/** However much comes, two rings are never closer: a storm must not ring like one. */
export const leastBetweenRingsMs = 30_000
/** What can wait is gathered for a moment, because messages come in pages. */
export const gatheringMs = 10_000
/** And it does not ring again so soon: only what cannot wait may interrupt as often as twice a minute. */
export const betweenOrdinaryRingsMs = 2 * 60_000

export type Waiting = {
  readonly heard: readonly Heard[]
  /** An alert, such as a crisis, goes before all that was heard. */
  readonly hasAlert: boolean
  /** Null: nothing has rung yet. */
  readonly rungAt: number | null
}

/** When the bell is to ring next, epoch ms, `now` at the earliest; null: there is nothing to say. */
export function nextRingAt({ heard, hasAlert, rungAt }: Waiting, now: number): number | null {
  const [first] = heard
  const free = rungAt === null ? now : Math.max(now, rungAt + leastBetweenRingsMs)
  if (hasAlert || heard.some(({ isUrgent }) => isUrgent)) return free
  if (first === undefined) return null
  const quietUntil = rungAt === null ? now : rungAt + betweenOrdinaryRingsMs
  return Math.max(free, quietUntil, first.heardAt + gatheringMs)
}
