import { expect, it } from 'vitest'

import { pictureTypeOf } from '#shared/domain/pictures/pictureTypeOf'

it.each([
  ['image/png', '89504e470d0a1a0a0000'],
  ['image/jpeg', 'ffd8ffe000104a464946'],
  ['image/gif', '474946383961010001'],
  ['image/webp', '524946462400000057454250'],
])('knows %s by its first bytes', (type, hex) => {
  expect(pictureTypeOf(Buffer.from(hex, 'hex'))).toBe(type)
})

it.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['HTML', '<!doctype html>'],
  ['nothing', ''],
  ['a RIFF that is no picture', 'RIFF....WAVEfmt '],
])('refuses %s', (_, text) => {
  expect(pictureTypeOf(Buffer.from(text))).toBeNull()
})
