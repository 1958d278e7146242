import { expect, it } from 'vitest'

import { createPieceList } from '#shared/domain/triage/linear/pieceList'

it('holds what was added, as unsigned numbers, and no empty places', () => {
  const list = createPieceList(5)
  list.add(-1, 0, 1)
  list.add(7, 2, 2)
  const { hashes, first, last } = list.done()
  expect([[...hashes], [...first], [...last]]).toEqual([
    [0xffffffff, 7],
    [0, 2],
    [1, 2],
  ])
})
