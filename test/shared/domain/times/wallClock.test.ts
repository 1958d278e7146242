import { describe, expect, it } from 'vitest'

import { wallClock } from '#shared/domain/times/wallClock'

describe('wallClock', () => {
  it.each([
    ['2026-03-29T00:59:59Z', 'Europe/Paris', '2026-3-29', 119],
    ['2026-03-29T01:00:00Z', 'Europe/Paris', '2026-3-29', 180],
    ['2026-10-25T00:30:00Z', 'Europe/Paris', '2026-10-25', 150],
    ['2026-10-25T01:30:00Z', 'Europe/Paris', '2026-10-25', 150],
    ['2026-12-31T23:00:00Z', 'Europe/Paris', '2027-1-1', 0],
    ['2026-10-14T03:59:00Z', 'America/New_York', '2026-10-13', 1439],
    ['2026-10-14T00:00:00Z', 'Asia/Kathmandu', '2026-10-14', 345],
  ])('shows at %s in %s the day %s and %i minutes', (at, timeZone, said, minutes) => {
    const clock = wallClock(Date.parse(at), timeZone)
    expect(`${clock.day.year}-${clock.day.month}-${clock.day.day}`).toBe(said)
    expect(clock.minutes).toBe(minutes)
  })

  it('throws for a zone that there is not', () => {
    expect(() => wallClock(0, 'Europe/Nowhere')).toThrow(RangeError)
  })
})
