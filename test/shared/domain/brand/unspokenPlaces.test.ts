import fc from 'fast-check'
import { expect, it } from 'vitest'

import { unspokenPlaces } from '#shared/domain/brand/unspokenPlaces'

it.each([
  ['see https://acme.example/a/b?c now', ['/a/b?c']],
  ['see www.acme.example/a', ['/a', '/a']],
  ['see acme.example/a.', ['/a.']],
  ['acme.example', []],
  ['and/or 1/2', []],
  ['hello.acme@mail.example', ['hello.acme']],
  ['@acme/mugs', []],
])('knows which parts of %j nobody says', (text, parts) => {
  expect(unspokenPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts)
})

it('reads hostile texts in one go', () => {
  const part = fc.constantFrom('a', '.', '/', '@', 'www.', 'https://', '-', ' ')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      for (const { start, end } of unspokenPlaces(text)) expect(start < end && end <= text.length).toBe(true)
    }),
  )
  expect(unspokenPlaces(`${'a.'.repeat(50_000)}@${'b'.repeat(50_000)}/`).length).toBeLessThan(3)
})
