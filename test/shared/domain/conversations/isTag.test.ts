import { describe, expect, it } from 'vitest'

import { isTag } from '#shared/domain/conversations/isTag'
import { tagSchema } from '#shared/domain/conversations/tag'

describe('a tag without its schema', () => {
  it.each([
    ['wholesale', true],
    ['Ł', true],
    ['two words', true],
    ['x'.repeat(40), true],
    ['x'.repeat(41), false],
    ['', false],
    [' x', false],
    ['x ', false],
    ['two\nlines', false],
    [5, false],
    [null, false],
  ])('%j is judged as the schema does: %s', (value, expected) => {
    expect(isTag(value)).toBe(expected)
    expect(tagSchema.safeParse(value).success).toBe(expected)
  })
})
