import { describe, expect, it } from 'vitest'

import { sizesAsked } from './sizes'

describe('the sizes of a bench', () => {
  it('are all three, or all but the largest when it must be quick', () => {
    expect(sizesAsked([])).toEqual([10_000, 100_000, 1_000_000])
    expect(sizesAsked(['--quick'])).toEqual([10_000, 100_000])
  })

  it('are those asked for, the smallest first', () => {
    expect(sizesAsked(['--sizes', '50000,2000'])).toEqual([2_000, 50_000])
  })

  it('are refused when they are no numbers', () => {
    expect(() => sizesAsked(['--sizes', 'many'])).toThrow('--sizes wants numbers')
    expect(() => sizesAsked(['--sizes'])).toThrow('--sizes wants numbers')
  })
})
