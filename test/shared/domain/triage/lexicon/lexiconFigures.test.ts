import { expect, it } from 'vitest'

import { figureShares, figuresOfLexicon, lexiconFigures } from '#shared/domain/triage/lexicon/lexiconFigures'

const hit = (weight: number, first = 0) => ({ first, last: first, weight })

it('has a figure and a share for each', () => {
  expect(lexiconFigures([], -1)).toHaveLength(figuresOfLexicon)
  expect(figureShares).toHaveLength(figuresOfLexicon)
})

it('says nothing but that nothing is known', () => {
  expect(lexiconFigures([], -1)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0])
})

it('sums up the good and the bad, and counts what comes after a turn', () => {
  const [good, bad, sum, best, worst, last, goods, bads, none, both, after, mean] = lexiconFigures(
    [hit(2, 0), hit(-3, 4)],
    2,
  )
  expect(good).toBeCloseTo(2 / Math.sqrt(19))
  expect(bad).toBeCloseTo(-3 / Math.sqrt(24))
  expect(sum).toBeCloseTo(-1 / 4)
  expect([best, worst, last]).toEqual([0.4, -0.6, -0.6])
  expect([goods, bads, none, both]).toEqual([0.2, 0.2, 0, 1])
  expect(after).toBe(bad)
  expect(mean).toBeCloseTo(-0.1)
})

it('stays between -1 and 1 however much is said', () => {
  const figures = lexiconFigures(
    Array.from({ length: 500 }, (_, index) => hit(4, index)),
    -1,
  )
  expect(Math.max(...figures)).toBeLessThanOrEqual(1)
})
