import { expect, it } from 'vitest'

import { sequence, shuffle } from '../../../build/triage/shuffle'

it('gives the same numbers for the same seed, between 0 and 1', () => {
  const numbers = (seed: number) => Array.from({ length: 100 }, sequence(seed))
  expect(numbers(1)).toEqual(numbers(1))
  expect(numbers(1)).not.toEqual(numbers(2))
  expect(numbers(1).every((number) => number >= 0 && number < 1)).toBe(true)
})

it('puts all into another order, and loses none', () => {
  const items = Array.from({ length: 50 }, (_, index) => index + 1)
  const shuffled = [...items]
  shuffle(shuffled, sequence(3))
  expect(shuffled).not.toEqual(items)
  expect(shuffled.toSorted((one, other) => one - other)).toEqual(items)
})
