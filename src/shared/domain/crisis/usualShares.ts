import type { WatchedHour } from './watchedHours'

/** Shares of the people who write in public. */
export type UsualShares = {
  /** With something negative, 0.10 to 0.25. */
  readonly negative: number
  /** With a verified or large account. */
  readonly large: number
}

/** People a guess is worth. */
const guessWorth = 20
const guessedNegative = 0.15
const guessedLarge = 0.05

/**
 * The negative share is held between what misread sentiment brings by itself in a busy hour (about one in ten) and a
 * quarter: a shop that mostly hears complaints would otherwise never be in a crisis.
 */
export function usualShares(hours: readonly WatchedHour[]): UsualShares {
  const negative = sum(hours, (hour) => hour.negative)
  const people = negative + sum(hours, (hour) => hour.others)
  const large = sum(hours, (hour) => hour.largeOthers + Math.min(hour.largeNegative, hour.negative))
  const share = (guess: number, count: number) => (guess * guessWorth + count) / (guessWorth + people)
  return {
    negative: Math.min(0.25, Math.max(0.1, share(guessedNegative, negative))),
    large: Math.min(1, share(guessedLarge, large)),
  }
}

function sum(hours: readonly WatchedHour[], countOf: (hour: WatchedHour) => number): number {
  return hours.reduce((total, hour) => total + countOf(hour), 0)
}
