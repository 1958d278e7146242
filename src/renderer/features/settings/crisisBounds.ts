import type { CrisisThresholds } from '#shared/domain/crisis/crisisSettings'

export type CrisisBounds = {
  readonly key: keyof CrisisThresholds
  readonly least: number
  readonly most: number
  readonly isWhole: boolean
}

/** What the schema of these settings takes, which the window may not load. */
export const crisisBounds: readonly CrisisBounds[] = [
  { key: 'windowMinutes', least: 15, most: 240, isWhole: true },
  { key: 'atLeast', least: 2, most: 1000, isWhole: true },
  { key: 'timesUsual', least: 1.5, most: 100, isWhole: false },
  { key: 'cooldownMinutes', least: 5, most: 1440, isWhole: true },
  { key: 'largeAtLeast', least: 2, most: 100, isWhole: true },
  { key: 'largeFollowers', least: 100, most: 1_000_000_000, isWhole: true },
]
