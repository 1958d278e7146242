import { describe, expect, it } from 'vitest'

import { templateSchema } from '#shared/domain/templates/template'
import { aTemplate } from '#test/builders/templates'

const isValid = (part: Record<string, unknown>) => templateSchema.safeParse({ ...aTemplate(), ...part }).success
const variant = (language: string, body = 'x') => ({ language, body })

describe('a template', () => {
  it.each([
    [{}],
    [{ variants: [variant('en'), variant('fr'), variant('pl')] }],
    [{ starterId: 'holding', topics: [], tags: [] }],
    [{ name: 'x'.repeat(120), variants: [variant('en', 'x'.repeat(10_000))] }],
  ])('is valid with %j', (part) => {
    expect(isValid(part)).toBe(true)
  })

  it.each([
    [{ variants: [] }],
    [{ variants: [variant('en'), variant('en')] }],
    [{ variants: [variant('de')] }],
    [{ variants: [variant('en', '')] }],
    [{ variants: [variant('en', 'x'.repeat(10_001))] }],
    [{ name: '' }],
    [{ name: ' x' }],
    [{ name: 'two\nlines' }],
    [{ name: 'x'.repeat(121) }],
    [{ tone: 'loud' }],
    [{ topics: ['weather'] }],
    [{ tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }],
    [{ tags: ['x'.repeat(41)] }],
    [{ id: '' }],
  ])('is refused with %#', (part) => {
    expect(isValid(part)).toBe(false)
  })
})
