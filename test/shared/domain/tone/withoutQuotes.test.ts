import { expect, it } from 'vitest'

import { withoutQuotes } from '#shared/domain/tone/withoutQuotes'

const seen = (text: string) => withoutQuotes(text).replace(/\0+/g, '_')

it.each([
  ['> just a lid\nI see.', '_\nI see.'],
  ['  > one\n> two\nthree', '_\n_\nthree'],
  ['You said “just a lid”, I see.', 'You said _, I see.'],
  ['You said "just a lid", I see.', 'You said _, I see.'],
  ['Vous dites « juste », je vois.', 'Vous dites _, je vois.'],
  ['Pisze Pan „po prostu”, wiem.', 'Pisze Pan _, wiem.'],
  ["You said 'just a lid', I see.", 'You said _, I see.'],
  ["It's just that we don't know.", "It's just that we don't know."],
  ['A 12" pan and a 10" lid', 'A 12" pan and a 10" lid'],
  ['He said "wait', 'He said "wait'],
  ['5 > 3', '5 > 3'],
])('of %j leaves %j to look at', (text, expected) => {
  expect(seen(text)).toBe(expected)
  expect(withoutQuotes(text)).toHaveLength(text.length)
})
