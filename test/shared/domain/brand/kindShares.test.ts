import { expect, it } from 'vitest'

import { kindShares } from '#shared/domain/brand/kindShares'

it('divides 100 misspellings', () => {
  expect(Object.values(kindShares).reduce((sum, share) => sum + share, 0)).toBe(100)
})
