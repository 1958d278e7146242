import { describe, expect, it } from 'vitest'

import { endsNextDay, intervalBetween, timeOf } from '#shared/domain/deadlines/openInterval'

describe('intervalBetween', () => {
  it.each([
    ['09:00', '17:00', 540, 1020, false],
    ['00:00', '00:00', 0, 1440, false],
    ['20:00', '00:00', 1200, 1440, false],
    ['18:00', '02:30', 1080, 1590, true],
    ['12:00', '12:00', 720, 2160, true],
  ])('reads %s to %s', (from, until, fromMinute, toMinute, isOverNight) => {
    const interval = intervalBetween(from, until)
    expect(interval).toEqual({ fromMinute, toMinute })
    expect(endsNextDay({ fromMinute, toMinute })).toBe(isOverNight)
    expect([timeOf(fromMinute), timeOf(toMinute)]).toEqual([from, until])
  })

  it.each(['', '9', '24:00', '12:60'])('reads nothing from "%s"', (time) => {
    expect(intervalBetween(time, '17:00')).toBeNull()
    expect(intervalBetween('09:00', time)).toBeNull()
  })
})
