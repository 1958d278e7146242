import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createNumberTally } from '../../../src/main/store/numberTally'

describe('the tally of numbers', () => {
  it('counts what is missing by the set of numbers, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 3_000 }), { maxLength: 400 }), (numbers) => {
        const tally = createNumberTally(0)
        for (const n of numbers) expect(tally.note(n, n - 1, 'abcd0123')).toBe('new')
        expect(tally.missing()).toBe(Math.max(0, ...numbers) - numbers.length)
      }),
    )
  })

  it('knows the same line again, and tells it from another one of the same number', () => {
    const tally = createNumberTally(0)
    expect(tally.note(5, 4, '00000000')).toBe('new')
    expect(tally.note(5, 4, '00000000')).toBe('again')
    expect(tally.note(5, 4, 'ffffffff')).toBe('new')
    expect(tally.note(5, 4, 'ffffffff')).toBe('again')
    expect(tally.missing()).toBe(4)
  })

  it('does not miss numbers that a rewrite has left out on purpose, nor those from before', () => {
    const tally = createNumberTally(10)
    tally.note(20, 12, '1')
    expect(tally.missing()).toBe(2)
    expect(tally.note(15, 14, '2')).toBe('new')
    tally.note(11, 10, '3')
    tally.note(12, 11, '4')
    expect([tally.missing(), tally.highest()]).toEqual([0, 20])
  })
})
