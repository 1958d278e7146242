import { describe, expect, it } from 'vitest'

import { gapAfter, mentionGap, withGap } from '../../../../src/main/channels/x/mentionGap'
import type { Reading } from '../../../../src/main/channels/x/reading'

const reading = (pages: number, since: string | null = '100'): Reading => ({ since, newest: '900', page: 'p', pages })
const atEnd: Reading = { since: '900', newest: null, page: null, pages: 0 }

describe('gapAfter', () => {
  it('is what lies between the last known mention and the oldest of a list that was cut', () => {
    expect(gapAfter(reading(7), atEnd, ['310', '300'])).toEqual({ since: '100', until: '300', page: null })
  })

  it('is nothing where the list was short, goes on, or nothing was known', () => {
    expect(gapAfter(reading(6), atEnd, ['300'])).toBeNull()
    expect(gapAfter(reading(7), { ...atEnd, page: 'next' }, ['300'])).toBeNull()
    expect(gapAfter(reading(7, null), atEnd, ['300'])).toBeNull()
    expect(gapAfter(reading(7), atEnd, [])).toBeNull()
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
