import { expect, it } from 'vitest'

import { soundsAgainst } from '#shared/domain/triage/soundsAgainst'
import { isNegative } from '#shared/domain/triage/urgencyOf'

it.each([
  ['complaint', true, true],
  ['troll', true, true],
  ['other', true, true],
  ['spam', true, true],
  ['question', false, false],
  ['purchase', false, false],
  ['praise', false, false],
] as const)('a %s in angry words sounds against the shop: %j', (messageClass, sounds, isOne) => {
  const read = { sentiment: 'negative', messageClass } as const
  expect([soundsAgainst(read), isNegative(read)]).toEqual([sounds, isOne])
})

it('is nothing without angry words, and a complaint is one all the same', () => {
  const read = { sentiment: 'neutral', messageClass: 'complaint' } as const
  expect([soundsAgainst(read), isNegative(read)]).toEqual([false, true])
  expect(soundsAgainst({ sentiment: 'negative' })).toBe(true)
})
