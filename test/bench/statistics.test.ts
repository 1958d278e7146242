import { describe, expect, it } from 'vitest'

import { median, quantile, spread } from './statistics'

describe('the statistics of a bench', () => {
  it('take the middle, between two where there is none', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  it('take a quantile, sorting numbers as numbers', () => {
    expect(quantile([100, 9, 20], 1)).toBe(100)
    expect(
      quantile(
        Array.from({ length: 101 }, (_, at) => at),
        0.99,
      ),
    ).toBe(99)
  })

  it('tell how far measurements lie apart', () => {
    expect(spread([3, 1, 2], (value) => `${value} ms`)).toBe('1 ms to 3 ms')
  })
})
