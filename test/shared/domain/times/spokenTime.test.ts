import { describe, expect, it } from 'vitest'

import { momentOf, type SpokenTime } from '#shared/domain/times/spokenTime'

const now = Date.parse('2026-10-14T08:30Z')
const place = { now, timeZone: 'Europe/Paris', dayStartsAt: 540 }
const today = { year: 2026, month: 10, day: 14 }
const clock = (said: Partial<Extract<SpokenTime, { kind: 'clock' }>>): SpokenTime => {
  return { kind: 'clock', day: null, minutes: null, repeats: null, ...said }
}

describe('momentOf', () => {
  it.each([
    ['an amount', { kind: 'elapsed', ms: 90_000 } as const, '2026-10-14T08:31:30Z'],
    ['a time that is to come today', clock({ minutes: 870 }), '2026-10-14T12:30Z'],
    ['a time that is over today', clock({ minutes: 600 }), '2026-10-15T08:00Z'],
    ['the very minute, as tomorrow’s', clock({ minutes: 630 }), '2026-10-15T08:30Z'],
    ['a time of this very day, though over', clock({ day: today, minutes: 600 }), '2026-10-14T08:00Z'],
    ['a day without a time', clock({ day: { ...today, day: 20 } }), '2026-10-20T07:00Z'],
    [
      'a weekday that is today and to come',
      clock({ day: today, minutes: 700, repeats: 'weekly' }),
      '2026-10-14T09:40Z',
    ],
    ['a weekday that is today and over', clock({ day: today, minutes: 600, repeats: 'weekly' }), '2026-10-21T08:00Z'],
    ['a date that is over this year', clock({ day: { ...today, month: 3 }, repeats: 'yearly' }), '2027-03-14T08:00Z'],
    ['today’s date, though over', clock({ day: today, repeats: 'yearly' }), '2026-10-14T07:00Z'],
  ])('knows %s', (_, said, meant) => {
    expect(momentOf(said, place)).toBe(Date.parse(meant))
  })
})
