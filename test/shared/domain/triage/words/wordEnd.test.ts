import { expect, it } from 'vitest'

import { wordEnd } from '#shared/domain/triage/words/wordEnd'

it.each([
  ["don't do", "don't"],
  ["l'olivier", "l'"],
  ['Lorsqu’elle', 'Lorsqu’'],
  ["rock'n'roll!", "rock'n'roll"],
  ["shops' names", 'shops'],
  ['déçu.', 'déçu'],
])('%s', (text, word) => {
  expect(text.slice(0, wordEnd(text, 0))).toBe(word)
})
