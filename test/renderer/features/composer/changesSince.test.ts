import { expect, it } from 'vitest'

import { aMessage } from '#test/builders/conversations'
import { changesSince } from '../../../../src/renderer/features/composer/changesSince'

it('names what the customer and other devices did since the draft began, and nothing older', () => {
  const old = aMessage({ receivedAt: 100 })
  expect(changesSince([old], 500)).toEqual([])
  expect(changesSince([{ ...old, receivedAt: 600 }], 500)).toEqual(['changedNew'])
  expect(changesSince([{ ...old, editedAt: 600 }], 500)).toEqual(['changedEdited'])
  expect(changesSince([{ ...old, deletedAt: 600 }], 500)).toEqual(['changedDeleted'])
  expect(changesSince([{ ...old, direction: 'out', receivedAt: 600 }], 500)).toEqual(['changedAnswered'])
})

it('claims nothing when it is not known when the draft began', () => {
  expect(changesSince([aMessage({ receivedAt: 600 })], null)).toEqual([])
})
