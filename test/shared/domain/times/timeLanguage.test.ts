import { describe, expect, it } from 'vitest'

import { readSpoken, type TimeLanguage, withoutFiller } from '#shared/domain/times/timeLanguage'

const today = { year: 2026, month: 10, day: 14 }
const clock = { kind: 'clock', day: null, minutes: null, repeats: null } as const
const language: TimeLanguage = {
  parts: [[/\b(this )?evening\b/, 'evening']],
  filler: /\bin\b|\bthe\b/g,
  read: (text, _, part) => {
    if (text === 'soon') return { kind: 'elapsed', ms: 1 }
    return text === '8' ? { ...clock, minutes: part === null ? 60 : 480 } : null
  },
}

describe('readSpoken', () => {
  it.each([
    ['this evening', { ...clock, day: today, minutes: 1200 }],
    ['in the evening', { ...clock, minutes: 1200 }],
    ['8 evening', { ...clock, minutes: 1200 }],
    ['8', { ...clock, minutes: 60 }],
    ['soon', { kind: 'elapsed', ms: 1 }],
    ['soon evening', null],
    ['blah evening', null],
    ['', null],
  ])('reads %j', (text, spoken) => {
    expect(readSpoken(text, today, language)).toEqual(spoken)
  })
})

describe('withoutFiller', () => {
  it('takes out filler and punctuation', () => {
    expect(withoutFiller('in, the  (inn) 9!', language.filler)).toBe('inn 9')
  })
})
