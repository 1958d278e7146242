import { expect, it } from 'vitest'

import { tokenOf } from '#shared/domain/triage/words/tokenOf'

it('compares a word without case, accents and typography, and keeps where it was', () => {
  expect(tokenOf('word', 'N’ÉTAIT', 7)).toEqual({
    kind: 'word',
    key: "n'etait",
    start: 7,
    end: 14,
    isLong: false,
    isLoud: true,
  })
})

it.each([
  ['face', ':)))', ':)'],
  ['emoji', '👍🏿', '👍'],
  ['stress', '!?!?', '?!'],
  ['stop', '....', '…'],
  ['handle', '@anyone', 'handle'],
] as const)('%s %s', (kind, written, key) => {
  expect(tokenOf(kind, written, 0).key).toBe(key)
})
