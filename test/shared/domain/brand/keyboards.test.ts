import { expect, it } from 'vitest'

import { neighbourKeys } from '#shared/domain/brand/keyboards'

const keys = (...input: Parameters<typeof neighbourKeys>) => [...neighbourKeys(...input).keys()].toSorted().join('')

it.each([
  ['g', 'en', 'bfhtvy'],
  ['q', 'en', 'aw'],
  ['a', 'en', 'qswz'],
  ['p', 'en', 'ol'],
  ['a', 'fr', 'qszwy'],
  ['m', 'fr', 'lpnjk'],
  ['z', 'fr', 'aeqstugh'],
  ['y', 'pl', 'tughasx'],
  ['é', 'fr', ''],
  ['7', 'en', ''],
  ['', 'en', ''],
] as const)('knows what lies beside %j (%s)', (letter, language, expected) => {
  const found = keys(letter, [language])
  expect(found).toBe([...expected].toSorted().join(''))
})

it('prefers the same row, and the languages that are used most', () => {
  const weights = neighbourKeys('a', ['en', 'fr'])
  expect(weights.get('s')).toBe(2)
  expect(weights.get('q')).toBe(1)
  expect(weights.get('z')).toBe(1)
  expect(neighbourKeys('z', ['en', 'fr']).get('e')).toBe(1)
})
