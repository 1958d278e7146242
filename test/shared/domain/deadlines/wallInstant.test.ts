import { IANAZone } from 'luxon'
import { describe, expect, it } from 'vitest'

import { wallInstant } from '#shared/domain/deadlines/wallInstant'

const dayMs = 86_400_000

function instant(day: string, time: string, zone: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const at = wallInstant(Date.parse(day) / dayMs, hours * 60 + minutes, IANAZone.create(zone))
  return new Date(at).toISOString().slice(0, 16)
}

describe('wallInstant', () => {
  it.each([
    ['an ordinary winter day', '2026-01-12', '09:00', 'Europe/Berlin', '2026-01-12T08:00'],
    ['an ordinary summer day', '2026-07-13', '09:00', 'Europe/Berlin', '2026-07-13T07:00'],
    ['midnight', '2026-07-13', '00:00', 'America/New_York', '2026-07-13T04:00'],
    ['the midnight that ends the day', '2026-07-13', '24:00', 'America/New_York', '2026-07-14T04:00'],
    ['a time after midnight', '2026-12-31', '26:30', 'Europe/Warsaw', '2027-01-01T01:30'],
    ['a time the clock jumps over is the jump', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00'],
    ['the end of the gap is the jump', '2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00'],
    ['the jump in New York', '2026-03-08', '02:15', 'America/New_York', '2026-03-08T07:00'],
    ['a gap of half an hour', '2026-10-04', '02:20', 'Australia/Lord_Howe', '2026-10-03T15:30'],
    ['a gap at midnight', '2026-04-24', '00:15', 'Africa/Cairo', '2026-04-23T22:00'],
    ['a gap that night hours run over', '2026-03-28', '26:30', 'Europe/Paris', '2026-03-29T01:00'],
    ['a day that was left out', '2011-12-30', '10:00', 'Pacific/Apia', '2011-12-30T10:00'],
    ['a time that comes twice is the first', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30'],
    ['twice in New York', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30'],
    ['twice in Sydney', '2026-04-05', '02:30', 'Australia/Sydney', '2026-04-04T15:30'],
    ['after the hour that comes twice', '2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00'],
    ['a zone of three quarters of an hour', '2026-05-01', '09:00', 'Asia/Kathmandu', '2026-05-01T03:15'],
  ])('%s', (_title, day, time, zone, expected) => {
    expect(instant(day, time, zone)).toBe(expected)
  })
})
