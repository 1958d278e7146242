import { describe, expect, it } from 'vitest'

import { isBeyondChance, isBeyondShare, learned, meanOf, steadyRate } from '#shared/domain/crisis/rate'

function leastBeyond(hourly: number, hours: number): number {
  let count = 0
  while (!isBeyondChance(count, { shape: hourly * hours, hours }, 1)) count += 1
  return count
}

/** The true tail of Poisson, summed up. */
function poissonTail(from: number, mean: number): number {
  let [part, below] = [Math.exp(-mean), 0]
  for (let count = 0; count < from; count++) {
    below += part
    part *= mean / (count + 1)
  }
  return 1 - below
}

describe('isBeyondChance', () => {
  it.each([
    [0.1, 12, 5],
    [0.1, 1_000_000, 4],
    [1, 12, 9],
    [1, 1_000_000, 8],
    [4, 1_000_000, 16],
  ])('with %f an hour, known from %i hours, begins at %i', (hourly, hours, count) => {
    expect(leastBeyond(hourly, hours)).toBe(count)
  })

  it.each([0.05, 0.3, 1, 3, 10, 40])('hardly ever calls chance a storm at %f an hour', (hourly) => {
    expect(poissonTail(leastBeyond(hourly, 1e9), hourly)).toBeLessThan(5e-5)
  })

  it('needs more where less was seen', () => {
    expect(leastBeyond(1, 8)).toBeGreaterThan(leastBeyond(1, 80))
  })

  it('takes one more than nothing ever as beyond it', () => {
    expect(isBeyondChance(1, steadyRate(0), 1)).toBe(true)
    expect(isBeyondChance(0, steadyRate(0), 1)).toBe(false)
  })
})

describe('isBeyondShare', () => {
  it.each([
    [5, 5, 0.25, true],
    [5, 6, 0.15, true],
    [5, 7, 0.15, false],
    [30, 200, 0.15, false],
    [90, 200, 0.15, true],
    [0, 0, 0.15, false],
  ])('%i of %i at a share of %f: %s', (count, all, share, isBeyond) => {
    expect(isBeyondShare(count, all, share)).toBe(isBeyond)
  })
})

describe('learned', () => {
  it('lies between the wider rate and what was seen, closer to it the more was', () => {
    const wider = { shape: 10, hours: 10 }
    expect(meanOf(learned(wider, 8, { count: 0, hours: 0 }))).toBe(1)
    expect(meanOf(learned(wider, 8, { count: 40, hours: 8 }))).toBe(3)
    expect(meanOf(learned(wider, 8, { count: 400, hours: 80 }))).toBeGreaterThan(4.5)
  })
})
