import { describe, expect, it } from 'vitest'

import { timeTaken } from '#shared/domain/deadlines/timeTaken'
import { someHours } from '#test/builders/businessHours'

const minute = 60_000
const office = someHours('Mon-Fri 9:00-17:00')

describe('timeTaken', () => {
  it.each([
    ['before opening, answered after it', '2026-01-12T06:00', '2026-01-12T09:05', 5],
    ['before opening, answered before it', '2026-01-12T06:00', '2026-01-12T08:45', 165],
    ['before opening, answered a minute before', '2026-01-12T06:00', '2026-01-12T08:59', 179],
    ['before opening, answered at the moment of opening', '2026-01-12T06:00', '2026-01-12T09:00', 0],
    ['within opening hours', '2026-01-12T10:00', '2026-01-12T10:20', 20],
    ['over the night', '2026-01-12T16:50', '2026-01-13T09:10', 20],
    ['in opening hours, answered after closing', '2026-01-12T16:50', '2026-01-12T20:00', 10],
    ['at closing, answered in the evening', '2026-01-12T17:00', '2026-01-12T19:00', 120],
    ['on a Saturday, answered on the Sunday', '2026-01-10T12:00', '2026-01-11T12:00', 1440],
  ])('%s', (_title, started, stopped, minutes) => {
    expect(timeTaken(office, Date.parse(`${started}+01:00`), Date.parse(`${stopped}+01:00`))).toBe(minutes * minute)
  })

  it('is the real time where the shop never opens, and where it never closes', () => {
    expect(timeTaken(someHours('never'), 0, 7 * minute)).toBe(7 * minute)
    expect(timeTaken(someHours('always'), 0, 7 * minute)).toBe(7 * minute)
  })

  it('is nothing where the clocks of two networks disagree', () => {
    expect(timeTaken(office, 5_000, 4_000)).toBe(0)
  })
})
