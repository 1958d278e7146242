import { expect, it } from 'vitest'

import { closing, parts } from '#shared/domain/tone/phraseParts'

it('parts a phrase only outside its brackets', () => {
  expect(parts('a (b c|d) [e f] g', ' ')).toEqual(['a', '(b c|d)', '[e f]', 'g'])
  expect(parts('a b|c [d|e]|(f|g)', '|')).toEqual(['a b', 'c [d|e]', '(f|g)'])
  expect(parts('a', ' ')).toEqual(['a'])
})

it('finds the bracket that closes another', () => {
  expect(closing('(a(b)c)d', 0)).toBe(6)
  expect(closing('(a(b)c)d', 2)).toBe(4)
  expect(() => closing('(a', 0)).toThrow('bracket')
})
