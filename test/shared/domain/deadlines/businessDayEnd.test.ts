import { describe, expect, it } from 'vitest'

import { businessDayEnd } from '#shared/domain/deadlines/businessDayEnd'
import { someHours } from '#test/builders/businessHours'

const at = (written: string) => Date.parse(written)
const office = someHours('Mon-Fri 9:00-12:00, Mon-Fri 13:00-17:00', 'Europe/Berlin', ['2026-01-13'])
const bar = someHours('Thu-Sat 18:00-02:00', 'Europe/Paris')

describe('businessDayEnd', () => {
  it.each([
    ['the same day', office, '2026-01-12T10:00+01:00', 0, '2026-01-12T17:00+01:00'],
    ['the same day before opening', office, '2026-01-12T03:00+01:00', 0, '2026-01-12T17:00+01:00'],
    ['the same day in the lunch break', office, '2026-01-12T12:30+01:00', 0, '2026-01-12T17:00+01:00'],
    ['the same day a moment before closing', office, '2026-01-12T16:59:59.999+01:00', 0, '2026-01-12T17:00+01:00'],
    ['the next open day from closing on', office, '2026-01-12T17:00+01:00', 0, '2026-01-14T17:00+01:00'],
    ['one day later, past a holiday', office, '2026-01-12T10:00+01:00', 1, '2026-01-14T17:00+01:00'],
    ['three days later, past a weekend', office, '2026-01-14T10:00+01:00', 3, '2026-01-19T17:00+01:00'],
    ['after midnight for who closes late', bar, '2026-01-08T12:00+01:00', 0, '2026-01-09T02:00+01:00'],
    ['the night that still runs', bar, '2026-01-09T01:00+01:00', 0, '2026-01-09T02:00+01:00'],
    ['the next evening once it is over', bar, '2026-01-09T02:00+01:00', 0, '2026-01-10T02:00+01:00'],
    ['midnight for who never closes', someHours('always'), '2026-01-12T10:00+01:00', 0, '2026-01-13T00:00+01:00'],
  ])('%s', (_title, hours, from, days, expected) => {
    expect(businessDayEnd(hours, at(from), days)).toBe(at(expected))
  })

  it('never comes for a shop that never opens', () => {
    expect(businessDayEnd(someHours('never'), 0)).toBeNull()
  })
})
