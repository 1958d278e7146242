import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { retryDelay } from '#shared/domain/outbox/retryDelay'

const delay = (attempt: number, chance = 1, retryAt: number | null = null) =>
  retryDelay({ attempt, chance, retryAt, now: 1_000_000 })

describe('retryDelay', () => {
  it.each([
    [1, 5_000],
    [2, 10_000],
    [3, 20_000],
    [8, 640_000],
    [9, 900_000],
    [5_000, 900_000],
  ])('after try %i waits up to %i ms', (attempt, longest) => {
    expect(delay(attempt)).toBe(longest)
    expect(delay(attempt, 0)).toBe(longest / 2)
  })

  it('comes back when the network said, at most a second later', () => {
    expect(delay(1, 0, 1_300_000)).toBe(300_000)
    expect(delay(9, 1, 1_300_000)).toBe(301_000)
  })

  it('keeps a time the network named even beyond its own longest wait', () => {
    expect(delay(1, 0, 1_000_000 + 24 * 3_600_000)).toBe(24 * 3_600_000)
  })

  it('waits as usual when the time the network named has passed', () => {
    expect(delay(1, 0, 999_999)).toBe(2_500)
  })

  it('never undercuts the network and never waits in vain for ever', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.option(fc.integer({ min: 0, max: 10_000_000 })),
        (attempt, chance, retryAt) => {
          const wait = delay(attempt, chance, retryAt)
          expect(wait).toBeGreaterThan(0)
          if (retryAt !== null && retryAt > 1_000_000) expect(wait).toBeGreaterThanOrEqual(retryAt - 1_000_000)
          else expect(wait).toBeLessThanOrEqual(900_000)
        },
      ),
    )
  })
})
