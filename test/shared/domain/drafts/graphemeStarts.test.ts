import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { graphemeStarts } from '#shared/domain/drafts/graphemeStarts'

const inOneGo = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ index }) => index)

describe('graphemeStarts', () => {
  it.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['exactly a window', 'a'.repeat(256)],
    ['one more than a window', 'a'.repeat(257)],
    ['families over the ends of windows', '👨‍👩‍👧‍👦'.repeat(200)],
    ['flags in odd places', `a${'🇵🇱🇫🇷'.repeat(200)}`],
    ['line breaks of Windows over the ends of windows', `a${'\r\n'.repeat(300)}`],
    ['one grapheme longer than a window', `Z${'\u0351'.repeat(600)}y`],
    ['Hangul from jamo', '\u1112\u1161\u11ab'.repeat(200)],
    ['Devanagari', 'क्षत्रिय'.repeat(100)],
    ['halves of pairs', '\ud83d'.repeat(300)],
  ])('finds in %s what is there', (_, text) => {
    expect(graphemeStarts(text)).toEqual(inOneGo(text))
  })

  it('finds the same as the segmenter does in one go, wherever the windows end', () => {
    const pieces = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '👨‍👩‍👧‍👦',
      '🇵🇱',
      '🇵',
      '\u200d',
      '👋🏽',
      '한',
      '\u1161',
      '\r\n',
      '\r',
      'क्ष',
      '1️⃣',
      '\ufe0f',
    )
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 60, maxLength: 300 }), (all) => {
        const text = all.join('')
        expect(graphemeStarts(text)).toEqual(inOneGo(text))
      }),
    )
  })
})
