import { describe, expect, it } from 'vitest'

import { pictureAddress } from '../../../src/main/desktop/pictureAddress'

describe('pictureAddress', () => {
  it('names a picture of a message', () => {
    expect(pictureAddress(['picture', 'x:1:dm/2', 'm 3', '0'])).toEqual({
      kind: 'attachment',
      conversationId: 'x:1:dm/2',
      messageId: 'm 3',
      index: 0,
    })
  })

  it('names the picture of a customer', () => {
    expect(pictureAddress(['avatar', 'x:7'])).toEqual({ kind: 'avatar', identityId: 'x:7' })
  })

  it('names a picture of the shop by its id', () => {
    expect(pictureAddress(['kept', 'a1'.repeat(32)])).toEqual({ kind: 'kept', pictureId: 'a1'.repeat(32) })
  })

  it.each([
    [['kept', '../log']],
    [['kept', 'a1'.repeat(31)]],
    [['kept', 'a1'.repeat(32), 'more']],
    [[]],
    [['picture']],
    [['picture', 'c']],
    [['picture', 'c', 'm']],
    [['picture', 'c', 'm', '-1']],
    [['picture', 'c', 'm', '1e3']],
    [['picture', 'c', 'm', '1000']],
    [['picture', 'c', '', '0']],
    [['picture', '', 'm', '0']],
    [['picture', 'c', 'm', '0', 'more']],
    [['avatar', '']],
    [['avatar', 'a', 'b']],
    [['index.html']],
  ])('answers null for %j', (segments) => {
    expect(pictureAddress(segments)).toBeNull()
  })
})
