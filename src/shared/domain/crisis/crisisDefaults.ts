/** What product.md section 1 calls a crisis. Apart from its schema, which the window may not load. */
export const crisisDefaults = {
  windowMinutes: 60,
  atLeast: 5,
  timesUsual: 4,
  cooldownMinutes: 60,
  largeAtLeast: 3,
  largeFollowers: 10_000,
}
