import { expect, it } from 'vitest'

import { separate, type Row } from '../../../build/triage/svm'

const options = { cost: 1, buckets: 8, figures: 1, rounds: 200, isBalanced: true }
const row = (target: number, buckets: readonly number[], figure: number): Row => ({
  buckets: Int32Array.from(buckets),
  value: 1,
  figures: Float64Array.of(figure),
  target,
  weight: 1,
})
const rows = [row(0, [1], 1), row(0, [1, 2], 1), row(1, [3], 1), row(1, [2, 3], 1), row(1, [3, 4], 1), row(1, [4], 1)]

function score(wanted: number, { buckets, figures }: Row): number {
  const { weights, figureWeights } = separate(rows, wanted, options)
  const ofBuckets = [...buckets].reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0)
  return ofBuckets + (figureWeights[0] ?? 0) * (figures[0] ?? 0)
}

it('puts every row that can be told apart on its side', () => {
  for (const one of rows) expect(Math.sign(score(1, one))).toBe(one.target === 1 ? 1 : -1)
})

it('gives weights to what tells apart only, and the same each time', () => {
  const first = separate(rows, 1, options)
  expect(first.weights[3]).toBeGreaterThan(0)
  expect(first.weights[1]).toBeLessThan(0)
  expect(first.weights[7]).toBe(0)
  expect(separate(rows, 1, options)).toEqual(first)
})

it('finds the solution: one row of each side, by hand', () => {
  // With slack s = 1/2C = 0.5, the best weight w of two opposite rows solves w = 2a, a(2 + s) = 1.
  const pair = [row(0, [0], 0), row(1, [1], 0)]
  const { weights } = separate(pair, 1, { ...options, cost: 1 })
  expect(weights[1]).toBeCloseTo(1 / 1.5, 2)
  expect(weights[0]).toBeCloseTo(-1 / 1.5, 2)
})
