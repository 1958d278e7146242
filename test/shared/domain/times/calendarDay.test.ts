import { describe, expect, it } from 'vitest'

import { addDays, addMonths, calendarDay, isRealDay, weekdayOf } from '#shared/domain/times/calendarDay'

const day = (year: number, month: number, date: number) => ({ year, month, day: date })

describe('calendarDay', () => {
  it('is the day of a UTC moment', () => {
    expect(calendarDay(Date.UTC(2026, 11, 31, 23, 59))).toEqual(day(2026, 12, 31))
  })

  it.each([
    [day(2026, 12, 31), 1, day(2027, 1, 1)],
    [day(2026, 3, 1), -1, day(2026, 2, 28)],
    [day(2028, 2, 28), 1, day(2028, 2, 29)],
  ])('counts days over the ends of months: %o and %i', (from, days, to) => {
    expect(addDays(from, days)).toEqual(to)
  })

  it.each([
    [day(2026, 1, 31), 1, day(2026, 2, 28)],
    [day(2026, 11, 14), 2, day(2027, 1, 14)],
    [day(2026, 1, 14), -1, day(2025, 12, 14)],
    [day(2026, 8, 31), 6, day(2027, 2, 28)],
  ])('stays in the month it counts to: %o and %i', (from, months, to) => {
    expect(addMonths(from, months)).toEqual(to)
  })

  it('knows weekdays, and which days there are', () => {
    expect(weekdayOf(day(2026, 10, 14))).toBe(3)
    expect(weekdayOf(day(2026, 10, 18))).toBe(0)
    expect(isRealDay(day(2028, 2, 29))).toBe(true)
    expect(
      [day(2026, 2, 29), day(2026, 4, 31), day(2026, 13, 1), day(2026, 0, 1), day(2026, 5, 0)].some(isRealDay),
    ).toBe(false)
  })
})
