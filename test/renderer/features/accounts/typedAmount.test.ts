import { describe, expect, it } from 'vitest'

import { typedAmount } from '../../../../src/renderer/features/accounts/typedAmount'

describe('typedAmount', () => {
  it.each([
    ['1', 1],
    ['0', 0],
    ['0.50', 0.5],
    ['0,5', 0.5],
    [' 12,34 $ ', 12.34],
    ['$3', 3],
    ['1000', 1000],
  ])('reads %s', (typed, amount) => expect(typedAmount(typed)).toBe(amount))

  it.each(['', '   '])('reads nothing (%j) as no limit', (typed) => expect(typedAmount(typed)).toBeNull())

  it.each(['x', '-1', '1001', '1e3', '1.234', '1,2,3', '0x10'])('does not read %s', (typed) =>
    expect(typedAmount(typed)).toBeUndefined(),
  )
})
