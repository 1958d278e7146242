import { describe, expect, it } from 'vitest'

import { textLength } from '#shared/domain/drafts/length'

const x = { unit: 'xWeighted', limit: 280 } as const
const bluesky = { unit: 'graphemes', limit: 300 } as const
const characters = { unit: 'characters', limit: 1000 } as const

describe('textLength', () => {
  // The figures of platforms.md 1.7, which were run against X's own library.
  it.each([
    ['Hello, world! 👋', 16],
    [`https://example.com/${'a'.repeat(180)}`, 23],
    ['👨‍👩‍👧‍👦', 2],
    ['日本', 4],
    ['zażółć', 6],
    ['', 0],
  ])('counts %j as X does', (text, used) => {
    expect(textLength(x, text)).toEqual({ used, left: 280 - used })
  })

  it('counts a family as one grapheme', () => {
    expect(textLength(bluesky, '👨‍👩‍👧‍👦 é').used).toBe(3)
  })

  it('counts code points where the network does, and goes below nothing', () => {
    expect(textLength(characters, '👋a').used).toBe(2)
    expect(textLength(characters, 'a'.repeat(1001)).left).toBe(-1)
  })
})
