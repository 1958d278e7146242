import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addOpenMs, nextOpenAt } from '#shared/domain/deadlines/addOpenMs'
import { openMsBetween } from '#shared/domain/deadlines/openMsBetween'
import { someHours } from '#test/builders/businessHours'

const minute = 60_000
const office = someHours('Mon-Fri 9:00-17:00')
const at = (written: string) => Date.parse(written)

describe('addOpenMs', () => {
  it.each([
    ['runs while the shop is open', office, '2026-01-12T10:00+01:00', 60, '2026-01-12T11:00+01:00'],
    ['begins at opening', office, '2026-01-12T06:00+01:00', 60, '2026-01-12T10:00+01:00'],
    ['goes on the next day', office, '2026-01-12T16:30+01:00', 60, '2026-01-13T09:30+01:00'],
    ['ends at closing, not at the next opening', office, '2026-01-12T16:00+01:00', 60, '2026-01-12T17:00+01:00'],
    ['goes on after the weekend', office, '2026-01-09T16:59+01:00', 2, '2026-01-12T09:01+01:00'],
    ['adds nothing', office, '2026-01-10T12:00+01:00', 0, '2026-01-10T12:00+01:00'],
    ['loses the hour that is skipped', someHours('always'), '2026-03-29T01:30+01:00', 60, '2026-03-29T03:30+02:00'],
    ['gains the hour that comes twice', someHours('always'), '2026-10-25T02:30+02:00', 60, '2026-10-25T02:30+01:00'],
  ])('%s', (_title, hours, from, minutes, expected) => {
    expect(addOpenMs(hours, at(from), minutes * minute)).toBe(at(expected))
  })

  it('finds nothing for a shop that never opens', () => {
    expect(addOpenMs(someHours('never'), 0, minute)).toBeNull()
    expect(nextOpenAt(someHours('never'), 0)).toBeNull()
  })

  it('is what `openMsBetween` takes away, and no earlier moment is', () => {
    const hours = someHours('Mon-Fri 9:00-12:30, Mon-Fri 13:15-17:00, Sat 22:00-03:30', 'Europe/Warsaw', ['2026-03-30'])
    const from = at('2026-03-20T00:00Z')
    fc.assert(
      fc.property(fc.integer({ min: from, max: from + 1e9 }), fc.integer({ min: 1, max: 2e8 }), (start, ms) => {
        const end = addOpenMs(hours, start, ms) ?? 0
        expect(openMsBetween(hours, start, end)).toBe(ms)
        expect(openMsBetween(hours, start, end - 1)).toBe(ms - 1)
      }),
    )
  })
})

describe('nextOpenAt', () => {
  it.each([
    ['now, while it is open', '2026-01-12T10:00+01:00', '2026-01-12T10:00+01:00'],
    ['at opening', '2026-01-12T06:00+01:00', '2026-01-12T09:00+01:00'],
    ['on the next day from closing on', '2026-01-12T17:00+01:00', '2026-01-13T09:00+01:00'],
  ])('%s', (_title, from, expected) => {
    expect(nextOpenAt(office, at(from))).toBe(at(expected))
  })
})
