import { describe, expect, it } from 'vitest'

import { textLength } from '#shared/domain/drafts/length'
import weighted from '../../../fixtures/length/weighted.json'

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

  it.each(weighted.cases)('counts $description as X says', ({ text, weightedLength }) => {
    expect(textLength(x, text)).toEqual({ used: weightedLength, left: 280 - weightedLength })
  })

  it('counts what two texts have together, where no link or emoji comes of it', () => {
    const plain = weighted.cases.filter(({ text }) => text.length < 100)
    for (const one of plain) {
      for (const other of plain) {
        const together = textLength(x, `${one.text}\n${other.text}`).used
        expect(together, `${one.text}\n${other.text}`).toBe(one.weightedLength + 1 + other.weightedLength)
      }
    }
  })

  it.each([
    ['a family of four', '👨‍👩‍👧‍👦', 1],
    ['a family beside letters', 'é 👨‍👩‍👧‍👦!', 4],
    ['a couple with skin tones', '👩🏽‍❤️‍💋‍👨🏿', 1],
    ['a profession', '👩🏾‍🍳', 1],
    ['a flag', '🇵🇱', 1],
    ['two flags without a space', '🇵🇱🇫🇷', 2],
    ['half a flag', '🇵', 1],
    ['a flag of tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 1],
    ['a rainbow flag', '🏳️‍🌈', 1],
    ['a keycap', '1️⃣', 1],
    ['a composed letter', '\u00e9', 1],
    ['a letter with its accent apart', 'e\u0301', 1],
    ['Polish letters with accents apart', 'zaz\u0307o\u0301\u0142c\u0301', 6],
    ['a Hangul syllable', '한', 1],
    ['a Hangul syllable of three jamo', '\u1112\u1161\u11ab', 1],
    ['Hangul', '안녕하세요', 5],
    ['Devanagari with a vowel sign', 'नि', 1],
    [
      'Zalgo',
      'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034d',
      1,
    ],
    ['a line break of Windows', 'a\r\nb', 3],
    ['a line break of the others', 'a\nb', 3],
    ['a zero width space', 'a\u200bb', 3],
    ['nothing', '', 0],
    ['a long link', `https://example.com/${'a'.repeat(280)}`, 300],
  ])('counts the graphemes of %s', (_, text, used) => {
    expect(textLength(bluesky, text)).toEqual({ used, left: 300 - used })
  })

  it('counts code points where the network does, and goes below nothing', () => {
    expect(textLength(characters, '👋a').used).toBe(2)
    expect(textLength(characters, '👨‍👩‍👧‍👦').used).toBe(7)
    expect(textLength(characters, 'a'.repeat(1001)).left).toBe(-1)
  })
})
