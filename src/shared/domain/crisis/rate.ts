/**
 * What is known of how many of something an hour brings: a Gamma distribution with this shape and this many hours seen
 * (its rate), the conjugate prior of Poisson counts (Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.6).
 */
export type Rate = { readonly shape: number; readonly hours: number }

/** An hour, or a part of one, that was watched and what it brought. */
export type Watched = { readonly count: number; readonly hours: number }

/** A mean that is taken as known, as well as after a week of watching. */
export function steadyRate(mean: number): Rate {
  return { shape: mean * 168, hours: 168 }
}

export function meanOf({ shape, hours }: Rate): number {
  return shape / hours
}

export function scaled({ shape, hours }: Rate, by: number): Rate {
  return { shape: shape * by, hours }
}

/** What is known after watching, where before it the wider rate was believed as much as so many hours of one's own. */
export function learned(wider: Rate, worthHours: number, watched: readonly Watched[]): Rate {
  return watched.reduce((rate, { count, hours }) => ({ shape: rate.shape + count, hours: rate.hours + hours }), {
    shape: meanOf(wider) * worthHours,
    hours: worthHours,
  })
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

const leastDistance = Math.log(10_000)
