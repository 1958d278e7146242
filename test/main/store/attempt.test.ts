import { describe, expect, it } from 'vitest'

import { attempt, carried } from '../../../src/main/store/attempt'

const rejecting = (code: string) => () => Promise.reject(Object.assign(new Error('made up'), { code }))

describe('attempt', () => {
  it.each([
    ['ENOSPC', { code: 'diskFull' }],
    ['EDQUOT', { code: 'diskFull' }],
    ['EROFS', { code: 'diskReadOnly' }],
    ['EACCES', { code: 'diskReadOnly' }],
    ['EPERM', { code: 'diskReadOnly' }],
    ['EIO', { code: 'diskTrouble', reason: 'EIO' }],
    ['EMFILE', { code: 'diskTrouble', reason: 'EMFILE' }],
    ['EBUSY', { code: 'diskTrouble', reason: 'EBUSY' }],
  ])('says in the words of the app that the system said %s', async (code, error) => {
    expect(await attempt(rejecting(code))).toEqual({ ok: false, error })
  })

  it('gives back what was carried through code that only rejects', async () => {
    const error = { code: 'shopIsNewer', version: 2 } as const
    expect(await attempt(() => Promise.reject(carried(error)))).toEqual({ ok: false, error })
  })

  it('lets bugs go on up', async () => {
    await expect(attempt(rejecting('ERR_INVALID_ARG_TYPE'))).rejects.toThrow('made up')
    await expect(attempt(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug')
  })
})
