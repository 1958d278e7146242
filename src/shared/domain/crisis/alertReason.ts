import type { CrisisSettings } from './crisisSettings'
import type { UsualShares } from './usualShares'
import type { PeopleCounts } from './peopleInWindow'
import { isBeyondChance, isBeyondShare, meanOf, steadyRate, type Rate } from './rate'

/** What the window is measured against: this hour's rate, and the shares of an ordinary day. */
export type Usual = { readonly rate: Rate; readonly shares: UsualShares }

/** A busy hour is out of proportion from so many times the negative messages that so many others usually come with. */
const timesProportion = 2.5

/**
 * Why this window is a crisis; null: it is none. A burst is at least so many people, so many times what the hour usually
 * brings, out of proportion to all who write (a sale is no crisis), and more than chance brings. Verified and large
 * accounts are fewer, and weigh more: for them, the least number and chance decide.
 */
export function alertReason(
  counts: PeopleCounts,
  { rate, shares }: Usual,
  settings: CrisisSettings,
): 'burst' | 'largeAccounts' | null {
  const hours = settings.windowMinutes / 60
  const odds = shares.negative / (1 - shares.negative)
  const isBurst =
    counts.negative >= settings.atLeast &&
    counts.negative >= settings.timesUsual * meanOf(rate) * hours &&
    counts.negative >= timesProportion * odds * counts.others &&
    isBeyondChance(counts.negative, rate, hours) &&
    isBeyondShare(counts.negative, counts.negative + counts.others, shares.negative)
  if (isBurst) return 'burst'
  const usualLarge = Math.max(
    meanOf(rate) * hours * shares.large,
    odds * counts.others * shares.large,
    odds * counts.largeOthers,
  )
  const isLargeBurst =
    counts.largeNegative >= settings.largeAtLeast && isBeyondChance(counts.largeNegative, steadyRate(usualLarge), 1)
  return isLargeBurst ? 'largeAccounts' : null
}

/**
 * Whether a crisis that is on still lasts: half of what starts one is enough, so that a storm that ebbs and swells stays
 * one alert (the two levels of a Schmitt trigger).
 */
export function isStillHot(counts: PeopleCounts, usual: Usual, settings: CrisisSettings): boolean {
  const doubled = { ...counts, negative: counts.negative * 2, largeNegative: counts.largeNegative * 2 }
  return alertReason(doubled, usual, settings) !== null
}
