import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseDay } from '#shared/domain/search/parseDay'
import { parseQuery } from '#shared/domain/search/parseQuery'

const midnight = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day)
const nothing = { terms: [], excluded: [], filters: [], excludedFilters: [], problems: [] }
const word = (text: string) => ({ words: [text], isPrefix: true })

describe('parseQuery', () => {
  it.each([
    ['  ', {}],
    ['Łódź parcel', { terms: [word('lodz'), word('parcel')] }],
    ['"my parcel"', { terms: [{ words: ['my', 'parcel'], isPrefix: false }] }],
    ['"my par', { terms: [{ words: ['my', 'par'], isPrefix: true }] }],
    ['SB-1042', { terms: [{ words: ['sb', '1042'], isPrefix: true }] }],
    ['-par vase', { terms: [word('vase')], excluded: [{ words: ['par'], isPrefix: false }] }],
    ['from:Anna', { filters: [{ type: 'from', words: ['anna'] }] }],
    ['from:"Anna Ł"', { filters: [{ type: 'from', words: ['anna', 'l'] }] }],
    ['from:me', { filters: [{ type: 'fromMe' }] }],
    ['from:"me"', { filters: [{ type: 'from', words: ['me'] }] }],
    [
      'channel:mail -channel:x',
      { filters: [{ type: 'channel', channelId: 'mail' }], excludedFilters: [{ type: 'channel', channelId: 'x' }] },
    ],
    ['IS:Open', { filters: [{ type: 'is', state: 'open' }] }],
    ['tag:"Łate x"', { filters: [{ type: 'tag', tag: 'late x' }] }],
    ['before:2026-11-01', { filters: [{ type: 'before', at: midnight(2026, 11, 1) }] }],
    ['after:2026-11', { filters: [{ type: 'after', at: midnight(2026, 11, 1) }] }],
    ['before:2026', { filters: [{ type: 'before', at: midnight(2026, 1, 1) }] }],
    [
      'is:foo channel:fax before:soon from: x',
      {
        terms: [word('x')],
        problems: [
          { filter: 'is', value: 'foo' },
          { filter: 'channel', value: 'fax' },
          { filter: 'before', value: 'soon' },
          { filter: 'from', value: '' },
        ],
      },
    ],
    ['https://x.example', { terms: [{ words: ['https', 'x', 'example'], isPrefix: true }] }],
  ])('of %j', (typed, parts) => expect(parseQuery(typed, midnight)).toEqual({ ...nothing, ...parts }))

  it('takes whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void parseQuery(typed, midnight)))
  })
})

describe('parseDay', () => {
  it.each(['2026-13', '2026-02-30', '2026-00', '20261', '2026-11-', 'x'])('knows no day %j', (text) => {
    expect(parseDay(text, midnight)).toBeNull()
  })

  it('knows leap days', () => expect(parseDay('2028-02-29', midnight)).toBe(midnight(2028, 2, 29)))
})
