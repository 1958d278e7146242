import type { XAnswer } from './client'

/** How far X's clock is ahead of ours, in ms, by the `Date` of its answer; 0 where it has none. */
export function clockDifference({ headers }: XAnswer, now: number): number {
  const { date } = headers
  const theirs = typeof date === 'string' ? Date.parse(date) : NaN
  return Number.isNaN(theirs) ? 0 : theirs - now
}
