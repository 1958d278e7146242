import { describe, expect, it } from 'vitest'

import {
  afterPage,
  isAtEnd,
  readingOf,
  withEntries,
  withReading,
  type Reading,
} from '../../../../src/main/channels/x/reading'

const at = (reading: Partial<Reading>): Reading => ({ since: '100', newest: null, page: null, pages: 0, ...reading })
const page = (ids: string[], nextPage: string | null = null, hasReachedKnown = false) => ({
  ids,
  nextPage,
  hasReachedKnown,
})

describe('afterPage', () => {
  it('keeps the known end while paging back, and remembers the newest of the first page', () => {
    const next = afterPage(at({}), page(['200', '190'], 'p2'))
    expect(next).toEqual({ since: '100', newest: '200', page: 'p2', pages: 1 })
    expect(afterPage(next, page(['150', '101']))).toEqual(at({ since: '200' }))
  })

  it('reads one page only when nothing is known yet', () => {
    expect(afterPage(at({ since: null }), page(['200', '190'], 'p2'))).toEqual(at({ since: '200' }))
  })

  it('counts an empty list as known, so that the next page is not the first again', () => {
    const next = afterPage(at({ since: null }), page([]))
    expect(next.since).not.toBeNull()
    expect(isAtEnd(afterPage(next, page(['200'], 'p2')))).toBe(false)
  })

  it('never goes back', () => {
    expect(afterPage(at({}), page(['50'])).since).toBe('100')
  })

  it('stops at what is known, at a token that repeats, and after 50 pages', () => {
    expect(isAtEnd(afterPage(at({}), page(['200'], 'p2', true)))).toBe(true)
    expect(isAtEnd(afterPage(at({ page: 'p2', pages: 1 }), page(['200'], 'p2')))).toBe(true)
    let reading = at({})
    let count = 0
    do reading = afterPage(reading, page(['200'], `p${(count += 1)}`))
    while (!isAtEnd(reading) && count < 60)
    expect(count).toBe(50)
  })
})

describe('a reading in the cursor', () => {
  it('comes out as it went in and leaves the rest alone', () => {
    const reading = { since: '1', newest: '9', page: 'p', pages: 3 }
    const cursor = withReading({ other: 'x' }, 'mentions', reading)
    expect(readingOf(cursor, 'mentions')).toEqual(reading)
    expect(readingOf(cursor, 'search')).toEqual({ since: null, newest: null, page: null, pages: 0 })
    expect(withEntries(cursor, { other: null })).not.toHaveProperty('other')
  })
})
