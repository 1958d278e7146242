import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { openMsBetween } from '#shared/domain/deadlines/openMsBetween'
import { someHours } from '#test/builders/businessHours'

const hour = 3_600_000
const office = someHours('Mon-Fri 9:00-17:00')

function openHours(hours: typeof office, from: string, to: string): number {
  return openMsBetween(hours, Date.parse(from), Date.parse(to)) / hour
}

describe('openMsBetween', () => {
  it.each([
    ['within a day', office, '2026-01-12T10:00+01:00', '2026-01-12T12:30+01:00', 2.5],
    ['a night counts nothing', office, '2026-01-12T16:00+01:00', '2026-01-13T10:00+01:00', 2],
    ['a weekend counts nothing', office, '2026-01-09T16:00+01:00', '2026-01-12T10:00+01:00', 2],
    ['a whole week', office, '2026-01-05T00:00+01:00', '2026-01-12T00:00+01:00', 40],
    ['backwards', office, '2026-01-12T12:00+01:00', '2026-01-12T10:00+01:00', 0],
    ['a closed shop', someHours('never'), '2026-01-01T00:00Z', '2026-12-01T00:00Z', 0],
    ['a year without a pause', someHours('always'), '2026-01-01T00:00+01:00', '2027-01-01T00:00+01:00', 8760],
    ['fifteen years', someHours('always'), '2020-01-01T00:00+01:00', '2035-01-01T00:00+01:00', 131_496],
    [
      'a lunch break',
      someHours('Mon 9:00-12:00, Mon 13:00-17:00'),
      '2026-01-12T11:00+01:00',
      '2026-01-12T14:00+01:00',
      2,
    ],
    ['a day 23 hours long', someHours('always'), '2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', 23],
    ['a day 25 hours long', someHours('always'), '2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 25],
    ['a night over the jump', someHours('Sat 22:00-06:00'), '2026-03-28T12:00+01:00', '2026-03-29T12:00+02:00', 7],
    [
      'a night over the hour twice',
      someHours('Sat 22:00-06:00'),
      '2026-10-24T12:00+02:00',
      '2026-10-25T12:00+01:00',
      9,
    ],
    [
      'what overlaps once only',
      someHours('Fri 18:00-02:00, Sat 0:00-12:00'),
      '2026-01-09T18:00+01:00',
      '2026-01-10T12:00+01:00',
      18,
    ],
  ])('%s', (_title, hours, from, to, expected) => {
    expect(openHours(hours, from, to)).toBe(expected)
  })

  it('leaves out holidays, but lets the night before end', () => {
    const hours = someHours('Thu-Fri 20:00-04:00', 'Europe/Warsaw', ['2026-12-25'])
    expect(openHours(hours, '2026-12-24T12:00+01:00', '2026-12-26T12:00+01:00')).toBe(8)
  })

  it('adds up over any moment between', () => {
    const hours = someHours('Mon-Fri 9:00-12:30, Mon-Fri 13:15-17:00, Sat 22:00-03:30', 'America/New_York', [
      '2026-03-09',
    ])
    const from = Date.parse('2026-03-01T00:00Z')
    const moment = fc.integer({ min: from, max: from + 20 * 24 * hour })
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), (moments) => {
        const [a = 0, b = 0, c = 0] = moments.sort((one, other) => one - other)
        expect(openMsBetween(hours, a, b) + openMsBetween(hours, b, c)).toBe(openMsBetween(hours, a, c))
      }),
    )
  })
})
