import { en } from 'chrono-node'
import { describe, expect, it } from 'vitest'

import { readWithChrono } from '#shared/domain/times/readWithChrono'

const today = { year: 2026, month: 10, day: 14 }
const language = { chrono: en.GB, filler: /\bplease\b/g, pastWord: /\blast\b/, hasTwelveHours: true }
const clock = (day: number | null, minutes: number | null, repeats: 'weekly' | 'yearly' | null = null) => {
  return { kind: 'clock', day: day === null ? null : { ...today, day }, minutes, repeats }
}

describe('readWithChrono', () => {
  it.each([
    ['friday', clock(16, null, 'weekly')],
    ['last friday', clock(9, null)],
    ['tomorrow', clock(15, null)],
    ['tomorrow at 9', clock(15, 540)],
    ['tomorrow 9 please', clock(15, 540)],
    ['tomorrow 4', clock(15, 960)],
    ['20 october', clock(20, null, 'yearly')],
    ['at 4', clock(null, 960)],
    ['04:00', clock(null, 240)],
    ['4 am', clock(null, 240)],
    ['in 3 hours', { kind: 'elapsed', ms: 10_800_000 }],
    ['now', { kind: 'elapsed', ms: 0 }],
  ])('reads %j', (text, spoken) => {
    expect(readWithChrono(text, today, language)).toEqual(spoken)
  })

  it('leaves the hours of a language with twenty-four alone', () => {
    const twentyFour = { ...language, hasTwelveHours: false }
    expect(readWithChrono('at 4', today, twentyFour)).toEqual(clock(null, 240))
    expect(readWithChrono('tomorrow 4', today, twentyFour)).toEqual(clock(15, 240))
  })

  it.each([
    'monday to friday',
    'friday blah',
    'monday or friday',
    'tomorrow 24',
    '3pm EST',
    'monday 20 october 2026',
    '',
  ])('does not read %j', (text) => {
    expect(readWithChrono(text, today, language)).toBeNull()
  })
})
