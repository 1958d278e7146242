import { describe, expect, it } from 'vitest'

import { markedSnippet } from '#shared/domain/search/markedSnippet'
import { markMatches } from '#shared/domain/search/markMatches'
import { parseQuery } from '#shared/domain/search/parseQuery'
import type { Correction } from '#shared/domain/search/searchQuery'

const queryOf = (typed: string) => parseQuery(typed, Date.UTC)

function marked(text: string, typed: string, corrected?: readonly Correction[]): string {
  return [...markMatches(text, queryOf(typed), corrected)]
    .reverse()
    .reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text)
}

describe('markMatches', () => {
  it.each([
    ['Where is my parcel?', 'parcel', 'Where is my [parcel]?'],
    ['Parcels, parcel', 'parc', '[Parc]els, [parc]el'],
    ['Die Straße', 'strasse', 'Die [Straße]'],
    ['Żółć i łódź', 'zolc lodz', '[Żółć] i [łódź]'],
    ['un cœur de Noël', 'coeur noe', 'un [cœur] de [Noë]l'],
    ['my parcel, my vase', '"my parcel"', '[my parcel], my vase'],
    ['my parcel, my vase', '"my par"', 'my parcel, my vase'],
    ['mail anna.k@mail.example now', 'anna.k@ma', 'mail [anna.k@ma]il.example now'],
    ['配送が遅い', '配送', '[配送]が遅い'],
    ['nothing here', 'is:open', 'nothing here'],
  ])('in %j for %j', (text, typed, expected) => expect(marked(text, typed)).toBe(expected))

  it('marks the words that were taken for a typo', () => {
    expect(marked('Parcel and parcels', 'pracel', [{ typed: 'pracel', words: ['parcel'] }])).toBe(
      '[Parcel] and parcels',
    )
  })
})

describe('markedSnippet', () => {
  it('is the text on one line where it is short', () => {
    expect(markedSnippet(' My\n parcel ', queryOf('par'))).toEqual({ text: 'My parcel', marks: [{ start: 3, end: 6 }] })
  })

  it('is cut around the first match of a long text, with dots and marks in place', () => {
    const { text, marks } = markedSnippet(`${'before '.repeat(100)}parcel ${'after '.repeat(100)}`, queryOf('parcel'))
    expect(text).toMatch(/^…before .*parcel after.*…$/u)
    expect(text.length).toBeLessThanOrEqual(202)
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['parcel'])
  })

  it('begins so that the match stands in the first two lines of the narrowest list, wherever it is in the text', () => {
    for (let before = 0; before < 60; before += 1) {
      for (const after of [0, 3, 40]) {
        const text = `${'before '.repeat(before)}parcel ${'after '.repeat(after)}`
        const snippet = markedSnippet(text, queryOf('parcel'))
        const [mark] = snippet.marks
        expect(snippet.text.slice(mark?.start, mark?.end)).toBe('parcel')
        expect(mark?.end).toBeLessThanOrEqual(56)
      }
    }
  })
})
