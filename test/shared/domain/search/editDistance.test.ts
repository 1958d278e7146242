import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { editDistance, typosIn } from '#shared/domain/search/editDistance'

describe('editDistance', () => {
  it.each([
    ['parcel', 'parcel', 0],
    ['parcel', 'pracel', 1],
    ['parcel', 'parcl', 1],
    ['parcel', 'parcell', 1],
    ['parcel', 'pascel', 1],
    ['parcel', 'pasce', 2],
    ['parcel', 'vase', 3],
    ['', 'ab', 2],
  ])('from %j to %j is %i', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance)
  })

  it('is the same in both directions, and never less than the difference in length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 9)
        expect(distance).toBe(editDistance(other, one, 9))
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
        expect(distance === 0).toBe(one === other)
        expect(editDistance(one, other, 2)).toBe(Math.min(distance, 3))
      }),
    )
  })
})

describe('typosIn', () => {
  it.each([
    ['par', 0],
    ['vase', 1],
    ['parcels', 1],
    ['delivery', 2],
    ['sb104211', 0],
  ])('in %j there may be %i', (word, typos) => expect(typosIn(word)).toBe(typos))
})
