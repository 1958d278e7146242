import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { breakPoints } from '#shared/domain/drafts/breakPoints'

/** What begins after each break that is stronger than a grapheme, with its kind. */
function breaks(text: string) {
  return breakPoints(text)
    .filter(({ kind }) => kind !== 'grapheme')
    .map(({ index, kind }) => `${kind}: ${text.slice(index, index + 4)}`)
}

describe('breakPoints', () => {
  it('tells paragraphs from sentences from words', () => {
    expect(breaks('Hi Ana!\n\nIt left today. See you')).toEqual([
      'word: Ana!',
      'paragraph: It l',
      'word: left',
      'word: toda',
      'sentence: See ',
      'word: you',
    ])
  })

  it.each([
    ['a line break', 'one\ntwo', ['sentence: two']],
    ['a closing quote after the stop', '“So.” Then', ['sentence: Then']],
    ['an abbreviation before a small letter', 'approx. two', ['word: two']],
    ['a full stop of Han', '好。再见', ['sentence: 再见']],
    ['several spaces', 'one   two', ['word: two']],
    ['an empty line with spaces', 'one\n  \n  two', ['paragraph: two']],
  ])('sees %s', (_, text, expected) => {
    expect(breaks(text)).toEqual(expected)
  })

  it.each([
    'https://example.com/a-b?c=d#e',
    '@ana_shop',
    '@ana@social.example',
    '#été2026',
    'ana@example.com',
    'shop.pl/kosz',
  ])('keeps %s whole', (whole) => {
    const text = `aa ${whole} bb`
    const inside = breakPoints(text).filter(({ index }) => index > 3 && index < 3 + whole.length)
    expect(inside).toEqual([])
  })

  it('breaks nothing within a grapheme, and keeps the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const starts = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index)).add(text.length)
        const indexes = breakPoints(text).map(({ index }) => index)
        expect(indexes.every((index) => index > 0 && starts.has(index))).toBe(true)
        expect(indexes).toEqual([...indexes].sort((one, other) => one - other))
      }),
    )
  })
})
