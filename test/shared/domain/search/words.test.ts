import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldText } from '#shared/domain/conversations/foldText'
import { placedWords, wordsOf } from '#shared/domain/search/words'

describe('wordsOf', () => {
  it.each([
    ['Où est ma commande ? Cœur, Noël, ça', ['ou', 'est', 'ma', 'commande', 'coeur', 'noel', 'ca']],
    ['ŁÓDŹ żółć ąęśćń', ['lodz', 'zolc', 'aescn']],
    ['Straße GROẞ Größe', ['strasse', 'gross', 'grosse']],
    ['Order #1042, SB-104211', ['order', '1042', 'sb', '104211']],
    ['anna.k@mail.example @anna_k', ['anna', 'k', 'mail', 'example', 'anna', 'k']],
    ['配送が遅い abc配送', ['配', '送', 'か', '遅', 'い', 'abc', '配', '送']],
    ['ok👍🏽 ❤️🇵🇱', ['ok', '👍', '❤', '🇵', '🇱']],
    ['', []],
  ])('of %j', (text, words) => expect(wordsOf(text)).toEqual(words))

  it('knows a very long run by its first 64 letters', () => {
    expect(wordsOf(`${'x'.repeat(5_000)} y`)).toEqual(['x'.repeat(64), 'y'])
  })
})

describe('placedWords', () => {
  it('finds the words of any text as `wordsOf` does, in order, inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const placed = placedWords(text)
        expect(placed.map(({ word }) => word)).toEqual(wordsOf(text))
        let before = 0
        for (const { start, end } of placed) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = start
        }
      }),
    )
  })

  it('places words by the letters as they were written, marks included', () => {
    const text = 'die Straße e\u0301te\u0301 x'
    expect(placedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'die',
      'Straße',
      'e\u0301te\u0301',
      'x',
    ])
  })
})

describe('foldText', () => {
  it('folds a text as it folds its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toBe([...text].map(foldText).join(''))
      }),
    )
  })
})
