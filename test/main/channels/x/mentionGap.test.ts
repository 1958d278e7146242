import { describe, expect, it } from 'vitest'

import { afterMentions, mentionGap, withGap } from '../../../../src/main/channels/x/mentionGap'
import type { Reading } from '../../../../src/main/channels/x/reading'

const reading = (pages: number, since: string | null = '100'): Reading => ({ since, newest: '900', page: 'p', pages })
const atEnd: Reading = { since: '900', newest: null, page: null, pages: 0 }

const gapAfter = (pages: number, ids: readonly string[], oldest?: string, since: string | null = '100') => {
  const cursor = oldest === undefined ? {} : { 'mentions.oldest': oldest }
  return mentionGap(afterMentions(cursor, reading(pages, since), atEnd, ids))
}

describe('afterMentions', () => {
  it('leaves open what lies between the last known mention and the oldest of a list that may have been cut', () => {
    expect(gapAfter(1, ['310', '300'])).toEqual({ since: '100', until: '300', page: null })
    expect(gapAfter(1, [], '400')).toEqual({ since: '100', until: '400', page: null })
  })

  it('leaves nothing open where the list was short, or nothing was known', () => {
    expect(gapAfter(0, ['300'])).toBeNull()
    expect(gapAfter(1, ['300'], undefined, null)).toBeNull()
    expect(gapAfter(1, [])).toBeNull()
  })

  it('remembers the oldest while the reading goes on, and forgets it at its end', () => {
    const cursor = afterMentions({}, reading(0), { ...atEnd, page: 'next' }, ['310', '300'])
    expect(cursor).toEqual({ 'mentions.oldest': '300' })
    expect(afterMentions(cursor, reading(0), atEnd, [])).toEqual({})
  })
})

describe('a gap in the cursor', () => {
  const gap = { since: '100', until: '300', page: 'p' }

  it('comes out as it went in, leaves the rest alone, and goes without a trace', () => {
    const cursor = withGap({ other: 'x' }, gap)
    expect(mentionGap(cursor)).toEqual(gap)
    expect(withGap(cursor, null)).toEqual({ other: 'x' })
    expect(mentionGap({})).toBeNull()
  })

  it('still begins at its beginning when another flood comes before it is closed', () => {
    const cursor = withGap(withGap({}, gap), { since: '800', until: '950', page: null })
    expect(mentionGap(cursor)).toEqual({ since: '100', until: '950', page: null })
  })
})
