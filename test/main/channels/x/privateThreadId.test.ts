import { expect, it } from 'vitest'

import { privateThreadId } from '../../../../src/main/channels/x/privateThreadId'
import { otherParticipant } from '../../../../src/main/channels/x/translate'

it.each([
  ['9', '10', '9-10'],
  ['10', '9', '9-10'],
  ['1900000000000000001', '17', '17-1900000000000000001'],
])('a conversation of %s and %s is named as X names it', (ours, theirs, id) => {
  expect(privateThreadId(ours, theirs)).toBe(id)
  expect(otherParticipant(id, ours)).toBe(theirs)
})
