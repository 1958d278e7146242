/**
 * Waits before each look for a reply that was cut off: 10, 30 and 90 seconds after it. Networks show a new post late, so
 * the first look waits 10 seconds and three must miss it before it is surely not there (reliability.md section 6.2).
 */
export const lookWaitsMs: readonly number[] = [10_000, 20_000, 60_000]

/** Looks that could not be made are this far apart. */
export const failedLookWaitMs = 60_000

/** From here on the owner is asked instead (reliability.md section 6.1). */
export const undecidedAfterMs = 15 * 60_000
