import { describe, expect, it } from 'vitest'

import { businessHoursSchema } from '#shared/domain/deadlines/businessHours'
import { defaultBusinessHours } from '#shared/domain/deadlines/weeklyHours'
import { someHours } from '#test/builders/businessHours'

const isFine = (hours: unknown) => businessHoursSchema.safeParse(hours).success

describe('businessHoursSchema', () => {
  it.each([
    ['the default', defaultBusinessHours],
    ['a night', someHours('Fri 18:00-02:00')],
    ['a whole day and none', someHours('Mon 0:00-24:00')],
    ['a holiday', someHours('always', 'America/New_York', ['2026-12-25'])],
  ])('takes %s', (_title, hours) => {
    expect(isFine(hours)).toBe(true)
  })

  it.each([
    ['a zone nobody knows', { ...defaultBusinessHours, timeZone: 'Europe/Nowhere' }],
    ['a week of six days', { ...defaultBusinessHours, weekly: defaultBusinessHours.weekly.slice(1) }],
    ['a day that does not exist', { ...defaultBusinessHours, holidays: ['2026-02-30'] }],
    [
      'an interval that ends before it begins',
      { ...defaultBusinessHours, weekly: Array(7).fill([{ fromMinute: 600, toMinute: 540 }]) },
    ],
    [
      'an interval longer than a day',
      { ...defaultBusinessHours, weekly: Array(7).fill([{ fromMinute: 0, toMinute: 1441 }]) },
    ],
  ])('refuses %s', (_title, hours) => {
    expect(isFine(hours)).toBe(false)
  })
})
