import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createWeekClock } from '#shared/domain/crisis/weekClock'
import { weekdayOf } from '#shared/domain/times/calendarDay'
import { wallClock } from '#shared/domain/times/wallClock'

describe('createWeekClock', () => {
  it.each([
    ['a Sunday midnight', '2026-05-10T00:00Z', 'UTC', 0],
    ['the last hour of a Saturday', '2026-05-09T23:59Z', 'UTC', 167],
    ['a Monday in summer', '2026-05-11T07:30Z', 'Europe/Warsaw', 24 + 9],
    ['a Monday in winter', '2026-01-12T08:30Z', 'Europe/Warsaw', 24 + 9],
    ['the hour before the skipped one', '2026-03-29T00:59Z', 'Europe/Warsaw', 1],
    ['the hour after the skipped one', '2026-03-29T01:00Z', 'Europe/Warsaw', 3],
    ['the hour that comes twice, first', '2026-10-25T00:30Z', 'Europe/Warsaw', 2],
    ['the hour that comes twice, again', '2026-10-25T01:30Z', 'Europe/Warsaw', 2],
    ['a zone with three quarters of an hour', '2026-05-11T18:20Z', 'Asia/Kathmandu', 48],
  ])('knows %s', (_, at, timeZone, hourOfWeek) => {
    expect(createWeekClock(timeZone).hourOfWeek(Date.parse(at))).toBe(hourOfWeek)
  })

  it('shows what the wall clock shows, over all changes of summer time', () => {
    const zones = ['Europe/Warsaw', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia']
    const clocks = new Map(zones.map((zone) => [zone, createWeekClock(zone)]))
    const instants = fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2030, 0) })
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, at) => {
        const { day, minutes } = wallClock(at, zone)
        expect(clocks.get(zone)?.hourOfWeek(at)).toBe(weekdayOf(day) * 24 + Math.floor(minutes / 60))
      }),
      { numRuns: 300 },
    )
  })
})
