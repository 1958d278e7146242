import { describe, expect, it } from 'vitest'

import { endsNextDay, intervalBetween, timeOf } from '#shared/domain/deadlines/openInterval'

describe('intervalBetween', () => {
  it.each([
    ['9:00', '17:00', 540, 1020],
    ['0:00', '24:00', 0, 1440],
    ['18:00', '2:30', 1080, 1590],
    ['12:00', '12:00', 720, 2160],
    ['23:00', '0:00', 1380, 1440],
    ['09', '17h', 540, 1020],
    ['9h30', '17.45', 570, 1065],
  ])('reads %s to %s', (from, until, fromMinute, toMinute) => {
    expect(intervalBetween(from, until)).toEqual({ fromMinute, toMinute })
  })

  it.each(['', 'nine', '25', '24:01', '12:60', '9:5'])('reads nothing from "%s"', (time) => {
    expect(intervalBetween(time, '17:00')).toBeNull()
    expect(intervalBetween('9:00', time)).toBeNull()
  })

  it('begins nothing at the end of a day', () => {
    expect(intervalBetween('24:00', '1:00')).toBeNull()
  })
})

describe('timeOf', () => {
  it.each([
    [0, '0:00', false],
    [545, '9:05', false],
    [1440, '24:00', false],
    [1590, '2:30', true],
  ])('writes %d minutes as %s', (minute, time, isNextDay) => {
    expect(timeOf(minute)).toBe(time)
    expect(endsNextDay({ fromMinute: 0, toMinute: minute })).toBe(isNextDay)
  })
})
