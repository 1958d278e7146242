import { expect, it } from 'vitest'

import { keptAddress, keptPictureId } from '#shared/domain/pictures/keptAddress'

const id = 'a1'.repeat(32)

it('leads from a picture to its address and back', () => {
  expect(keptPictureId(keptAddress(id))).toBe(id)
})

it.each(['https://pbs.twimg.com/media/1.png', 'sample:vase', 'kept:', 'kept:../log', `kept:${id.toUpperCase()}`, id])(
  'takes %s for no picture of its own',
  (address) => {
    expect(keptPictureId(address)).toBeNull()
  },
)
