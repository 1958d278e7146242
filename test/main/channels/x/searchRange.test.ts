import { describe, expect, it } from 'vitest'

import { idBefore } from '../../../../src/main/channels/x/ids'
import { searchRange } from '../../../../src/main/channels/x/searchRange'

const now = Date.parse('2026-11-22T09:10:00Z')
const day = 86_400_000

describe('searchRange', () => {
  it('begins behind the known post, or nowhere', () => {
    const since = idBefore(now - day)
    expect(searchRange(since, now)).toEqual({ since_id: since, start_time: undefined })
    expect(searchRange(null, now)).toEqual({ since_id: undefined, start_time: undefined })
  })

  it('begins at a full hour where X would refuse so old a post', () => {
    const range = { since_id: undefined, start_time: '2026-11-15T22:00:00Z' }
    expect(searchRange(idBefore(now - 7 * day), now)).toEqual(range)
    expect(searchRange('1', now)).toEqual(range)
  })
})
