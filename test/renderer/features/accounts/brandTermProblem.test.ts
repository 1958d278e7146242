import { describe, expect, it } from 'vitest'

import { accountOptionsSchema } from '#shared/domain/accounts/account'
import { brandTermProblem } from '../../../../src/renderer/features/accounts/brandTermProblem'

const many = Array.from({ length: 20 }, (_, index) => `term ${index}`)

describe('brandTermProblem', () => {
  it.each([
    ['', [], 'tooShort'],
    [' a ', [], 'tooShort'],
    ['x'.repeat(101), [], 'tooShort'],
    ['Clay Corner', ['clay corner'], 'known'],
    ['new', many, 'tooMany'],
    ['clay corner', [], null],
    ['x'.repeat(100), many.slice(1), null],
  ])('judges %j', (typed, terms, problem) => expect(brandTermProblem(typed, terms)).toBe(problem))

  it('lets through exactly what an account may keep', () => {
    const brandTerms = accountOptionsSchema.shape.brandTerms
    expect(brandTerms.safeParse([...many.slice(1), 'ab']).success).toBe(true)
    expect(brandTerms.safeParse([...many, 'ab']).success).toBe(false)
    expect(brandTerms.safeParse(['x'.repeat(101)]).success).toBe(false)
  })
})
