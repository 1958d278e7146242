import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { calendarDay } from '#shared/domain/times/calendarDay'
import { instantAt } from '#shared/domain/times/instantAt'
import { wallClock } from '#shared/domain/times/wallClock'

const day = (year: number, month: number, date: number) => ({ year, month, day: date })

describe('instantAt', () => {
  it.each([
    ['a winter day', day(2026, 1, 15), 540, 'Europe/Paris', '2026-01-15T08:00Z'],
    ['a summer day', day(2026, 7, 15), 540, 'Europe/Paris', '2026-07-15T07:00Z'],
    ['the midnight that ends a day', day(2026, 12, 31), 1440, 'Europe/Paris', '2026-12-31T23:00Z'],
    ['a time that is skipped', day(2026, 3, 29), 150, 'Europe/Paris', '2026-03-29T01:30Z'],
    ['the end of what is skipped', day(2026, 3, 29), 180, 'Europe/Paris', '2026-03-29T01:00Z'],
    ['a time that comes twice', day(2026, 10, 25), 150, 'Europe/Paris', '2026-10-25T00:30Z'],
    ['the time after it', day(2026, 10, 25), 180, 'Europe/Paris', '2026-10-25T02:00Z'],
    ['a time that is skipped in New York', day(2026, 3, 8), 150, 'America/New_York', '2026-03-08T07:30Z'],
    ['a time that comes twice in New York', day(2026, 11, 1), 90, 'America/New_York', '2026-11-01T05:30Z'],
    ['a skipped midnight', day(2026, 9, 6), 0, 'America/Santiago', '2026-09-06T04:00Z'],
    ['half an hour of summer time', day(2026, 10, 4), 135, 'Australia/Lord_Howe', '2026-10-03T15:45Z'],
  ])('knows %s', (_, date, minutes, timeZone, meant) => {
    expect(instantAt(date, minutes, timeZone)).toBe(Date.parse(meant))
  })

  it('is shown by a wall clock as it was said, but for what is skipped', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Warsaw', 'America/New_York', 'America/Santiago', 'Asia/Kathmandu')
    const days = fc.integer({ min: 0, max: 3 * 365 }).map((days) => calendarDay(Date.UTC(2025, 0, 1 + days)))
    fc.assert(
      // No zone here skips noon to midnight.
      fc.property(zones, days, fc.integer({ min: 720, max: 1439 }), (timeZone, date, minutes) => {
        expect(wallClock(instantAt(date, minutes, timeZone), timeZone)).toEqual({ day: date, minutes })
      }),
    )
  })
})
