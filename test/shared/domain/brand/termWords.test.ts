import { expect, it } from 'vitest'

import { termKey, termWords } from '#shared/domain/brand/termWords'

it.each([
  ['Mottle & Loam', ['mottle', 'loam']],
  [' Łódź-Ceramika ', ['lodz', 'ceramika']],
  ['https://www.acme.example/shop', ['acme', 'example', 'shop']],
  ['!!', []],
])('reads the words of %j', (term, words) => expect(termWords(term)).toEqual(words))

it('gives terms that find the same the same key', () => {
  expect(termKey('Mottle-Loam')).toBe(termKey('mottle & lóam'))
})
