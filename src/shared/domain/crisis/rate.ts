/**
 * What is known of how many of something an hour brings: a Gamma distribution with this shape and this many hours seen
 * (its rate), the conjugate prior of Poisson counts (Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.6).
 */
export type Rate = { readonly shape: number; readonly hours: number }

/** Hours that were watched, and what they brought together. */
export type Watched = { readonly count: number; readonly hours: number }

/** A mean that is taken as known, as well as after a week of watching. */
export function steadyRate(mean: number): Rate {
  return { shape: mean * 168, hours: 168 }
}

export function meanOf({ shape, hours }: Rate): number {
  return shape / hours
}

/** What is known after watching, where before it the wider rate was believed as much as so many hours of one's own. */
export function learned(wider: Rate, worthHours: number, { count, hours }: Watched): Rate {
  return { shape: meanOf(wider) * worthHours + count, hours: worthHours + hours }
}

/**
 * Whether chance alone hardly ever brings so many in so many hours: Chernoff's bound on the tail of the predictive
 * distribution (negative binomial, so wider the less was seen) is below one in 10,000; the true chance then is about one
 * in 50,000. For shops with one negative message an hour that is from 9 on, with one in ten hours from 5 on.
 */
export function isBeyondChance(count: number, rate: Rate, hours: number): boolean {
  const expected = meanOf(rate) * hours
  if (count <= expected) return false
  if (expected === 0) return true
  const { shape } = rate
  const distance = count * Math.log(count / expected) - (count + shape) * Math.log((count + shape) / (expected + shape))
  return distance >= leastDistance
}

/**
 * Whether chance alone seldom makes so many of all of a kind that has this share, above 0 and below 1: Chernoff's bound
 * on the binomial tail is below one in 1,000. Five of five are that at a share of a quarter, five of six at 0.15.
 */
export function isBeyondShare(count: number, all: number, share: number): boolean {
  const part = count / all
  if (!(part > share)) return false
  const rest = part === 1 ? 0 : (1 - part) * Math.log((1 - part) / (1 - share))
  return all * (part * Math.log(part / share) + rest) >= leastShareDistance
}

const leastDistance = Math.log(10_000)
const leastShareDistance = Math.log(1000)
