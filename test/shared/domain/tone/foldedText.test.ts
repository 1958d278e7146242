import fc from 'fast-check'
import { expect, it } from 'vitest'

import { foldedText } from '#shared/domain/tone/foldedText'

it.each([
  ['Just', 'just'],
  ['Œuvre', 'oeuvre'],
  ['ŁÓDŹ', 'lodz'],
  ['l’été', "l'ete"],
  ['e\u2011mail', 'e-mail'],
  ['à\u00a0la', 'a la'],
])('folds %j to %j', (text, folded) => expect(foldedText(text).folded).toBe(folded))

it('knows where each unit was', () => {
  const { folded, placeOf } = foldedText('😀 œuf e\u0301t')
  expect(folded).toBe('😀 oeuf et')
  expect([3, 4, 5, 8].map(placeOf)).toEqual([3, 3, 4, 7])
  expect(placeOf(9)).toBe(9)
  expect(placeOf(folded.length)).toBe('😀 œuf e\u0301t'.length)
})

it('has places that never go back and stay inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { folded, placeOf } = foldedText(text)
      let last = 0
      for (let unit = 0; unit <= folded.length; unit++) {
        expect(placeOf(unit)).toBeGreaterThanOrEqual(last)
        expect(placeOf(unit)).toBeLessThanOrEqual(text.length)
        last = placeOf(unit)
      }
    }),
  )
})
