import { describe, expect, it } from 'vitest'

import { dotted, rewrite } from '#shared/domain/times/rewrite'

describe('rewrite', () => {
  it('applies one after the other, each everywhere', () => {
    expect(
      rewrite('a b a', [
        [/a/g, 'b'],
        [/b/g, (match) => `${match}!`],
      ]),
    ).toBe('b! b! b!')
  })

  it.each([
    ['14.30', '14:30'],
    ['25.12', '25/12'],
    ['9.05', '9:05'],
    ['12.60', '12/60'],
    ['25.12.2026', '25.12.2026'],
    ['1.5 hours', '1.5 hours'],
  ])('takes %j for %j', (text, rewritten) => {
    expect(rewrite(text, [dotted])).toBe(rewritten)
  })
})
