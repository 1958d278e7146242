import { expect, it } from 'vitest'

import { diskError } from '../../../src/main/desktop/diskError'

it.each([
  ['ENOSPC', { code: 'diskFull' }],
  ['EDQUOT', { code: 'diskFull' }],
  ['EROFS', { code: 'diskReadOnly' }],
  ['EACCES', { code: 'diskReadOnly' }],
  ['EIO', { code: 'diskTrouble', reason: 'EIO' }],
])('means %s as %j', (code, error) => {
  expect(diskError(Object.assign(new Error('refused'), { code }))).toEqual(error)
})

it('does not quote an error that has no code', () => {
  expect(diskError(new Error('/home/marie'))).toEqual({ code: 'diskTrouble', reason: 'unknown' })
})
