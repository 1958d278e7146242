import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'

import { readTime } from '#shared/domain/times/readTime'
import { wednesday } from './readIn'

const paris = { now: wednesday, timeZone: 'Europe/Paris' }
const ownZone = process.env['TZ']

afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = ownZone
})

function iso(text: string, language: 'en' | 'fr' | 'pl', now: string, timeZone: string): string | null {
  const read = readTime(text, { language, now: Date.parse(now), timeZone })
  return read && new Date(read.at).toISOString().replace(':00.000Z', 'Z')
}

describe('readTime', () => {
  it.each([
    ['tomorrow 9', 'fr', '2026-10-15T07:00:00.000Z'],
    ['demain 9h', 'pl', '2026-10-15T07:00:00.000Z'],
    ['jutro o 9', 'en', '2026-10-15T07:00:00.000Z'],
    ['za 2 dni', 'fr', '2026-10-16T07:00:00.000Z'],
  ] as const)('reads %j for an owner whose language is %s', (text, language, meant) => {
    expect(new Date(readTime(text, { ...paris, language })?.at ?? 0).toISOString()).toBe(meant)
  })

  it('tries the owner’s own language first', () => {
    expect(iso('10.12', 'pl', '2026-10-14T08:30Z', 'Europe/Warsaw')).toBe('2026-12-10T08:00Z')
    expect(iso('10.12', 'en', '2026-10-14T08:30Z', 'Europe/Warsaw')).toBe('2026-10-15T08:12Z')
  })

  it('starts a day when the owner says so', () => {
    const at = (text: string) => readTime(text, { ...paris, language: 'en', dayStartsAt: 7 * 60 + 30 })?.at
    expect(at('tomorrow')).toBe(Date.UTC(2026, 9, 15, 5, 30))
    expect(at('tomorrow morning')).toBe(Date.UTC(2026, 9, 15, 5, 30))
    expect(at('tomorrow evening')).toBe(Date.UTC(2026, 9, 15, 18))
  })

  it('reads 200 characters at most', () => {
    expect(readTime(`${' '.repeat(190)}tomorrow`, { ...paris, language: 'en' })).not.toBeNull()
    expect(readTime(`${' '.repeat(193)}tomorrow`, { ...paris, language: 'en' })).toBeNull()
  })

  it.each([
    // The clock is put forward at 2:00 on 29 March 2026 in Paris and 8 March in New York, back at 3:00 and 2:00 in autumn.
    ['tomorrow 9', '2026-03-28T12:00Z', 'Europe/Paris', '2026-03-29T07:00Z'],
    ['monday 9:00', '2026-03-28T12:00Z', 'Europe/Paris', '2026-03-30T07:00Z'],
    ['02:30', '2026-03-29T00:30Z', 'Europe/Paris', '2026-03-29T01:30Z'],
    ['03:30', '2026-03-29T00:30Z', 'Europe/Paris', '2026-03-29T01:30Z'],
    ['in 2 hours', '2026-03-29T00:30Z', 'Europe/Paris', '2026-03-29T02:30Z'],
    ['in 26 hours', '2026-03-28T12:00Z', 'Europe/Paris', '2026-03-29T14:00Z'],
    ['in 3 days', '2026-03-28T12:00Z', 'Europe/Paris', '2026-03-31T07:00Z'],
    ['tomorrow 9', '2026-10-24T12:00Z', 'Europe/Paris', '2026-10-25T08:00Z'],
    ['02:30', '2026-10-24T20:00Z', 'Europe/Paris', '2026-10-25T00:30Z'],
    ['in 2 hours', '2026-10-25T00:30Z', 'Europe/Paris', '2026-10-25T02:30Z'],
    ['tonight', '2026-10-25T12:00Z', 'Europe/Paris', '2026-10-25T19:00Z'],
    ['tomorrow 9', '2026-03-07T20:00Z', 'America/New_York', '2026-03-08T13:00Z'],
    ['tomorrow 9', '2026-03-06T20:00Z', 'America/New_York', '2026-03-07T14:00Z'],
    ['02:30', '2026-03-08T05:00Z', 'America/New_York', '2026-03-08T07:30Z'],
    ['01:30', '2026-11-01T03:00Z', 'America/New_York', '2026-11-01T05:30Z'],
    ['today at 23:00', '2026-10-15T02:00Z', 'America/New_York', '2026-10-15T03:00Z'],
    ['tomorrow', '2026-10-14T23:00Z', 'Asia/Tokyo', '2026-10-16T00:00Z'],
    ['tomorrow at noon', '2026-10-14T23:00Z', 'Asia/Kathmandu', '2026-10-16T06:15Z'],
    ['friday', '2026-12-31T23:30Z', 'Pacific/Auckland', '2027-01-07T20:00Z'],
  ])('reads %j, said at %s in the zone %3$s, as %s', (text, now, timeZone, meant) => {
    expect(iso(text, 'en', now, timeZone)).toBe(meant)
  })

  it.each(['UTC', 'Europe/Paris', 'America/New_York', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Tokyo'])(
    'means the same in a process whose own zone is %s',
    (zone) => {
      process.env['TZ'] = zone
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      expect(iso('in 90 minutes', 'en', '2026-03-29T00:45Z', 'UTC')).toBe('2026-03-29T02:15Z')
      expect(iso('in 2 hours', 'en', '2026-03-29T00:30Z', 'UTC')).toBe('2026-03-29T02:30Z')
      expect(iso('dans 14 heures', 'fr', '2026-03-28T12:30Z', 'UTC')).toBe('2026-03-29T02:30Z')
      expect(iso('tomorrow at 02:30', 'en', '2026-03-28T12:00Z', 'UTC')).toBe('2026-03-29T02:30Z')
      expect(iso('next sunday', 'en', '2026-10-12T00:10Z', 'UTC')).toBe('2026-10-25T09:00Z')
      expect(iso('dimanche 2h30', 'fr', '2026-10-24T23:50Z', 'UTC')).toBe('2026-10-25T02:30Z')
      expect(iso('za godzinę', 'pl', '2026-10-25T00:30Z', 'Europe/Warsaw')).toBe('2026-10-25T01:30Z')
      expect(iso('30 nov', 'en', '2026-10-14T23:30Z', 'Europe/Warsaw')).toBe('2026-11-30T08:00Z')
      expect(iso('2 hours ago', 'en', '2026-03-29T04:30Z', 'UTC')).toBe('2026-03-29T02:30Z')
    },
  )

  it('tells what is past from what is not', () => {
    expect(readTime('yesterday', { ...paris, language: 'en' })?.isPast).toBe(true)
    expect(readTime('now', { ...paris, language: 'en' })).toEqual({ at: wednesday, isPast: false })
    expect(readTime('dans 1 minute', { ...paris, language: 'fr' })).toEqual({ at: wednesday + 60_000, isPast: false })
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('en', 'fr', 'pl'),
        (text, language) => {
          const read = readTime(text, { ...paris, language })
          expect(read === null || Number.isSafeInteger(read.at)).toBe(true)
        },
      ),
    )
  })
})
