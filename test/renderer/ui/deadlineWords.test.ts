import { describe, expect, it } from 'vitest'

import { createTranslate } from '#shared/i18n/translate'
import { someHours } from '#test/builders/businessHours'
import { aRunningClock } from '#test/builders/conversationRows'
import { clockDefinition, leftWords } from '../../../src/renderer/ui/clockWords'
import { deadlineWords } from '../../../src/renderer/ui/deadlineWords'
import { hoursWords } from '../../../src/renderer/ui/hoursWords'

const t = createTranslate('en')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const minute = 60_000

describe('hoursWords', () => {
  it.each([
    ['Mon-Fri 9:00-17:00', 'Mon–Fri 9:00–17:00'],
    ['Mon-Fri 9:00-17:00, Sat 10:00-14:00', 'Mon–Fri 9:00–17:00, Sat 10:00–14:00'],
    ['Mon 9:00-12:00, Mon 13:00-17:00', 'Mon 9:00–12:00, 13:00–17:00'],
    ['Mon-Tue 9:00-17:00, Thu-Fri 9:00-17:00', 'Mon–Tue 9:00–17:00, Thu–Fri 9:00–17:00'],
    ['Fri-Sat 18:00-02:30, Sun 0:00-24:00', 'Fri–Sat 18:00–2:30, Sun 0:00–24:00'],
    ['always', 'around the clock'],
    ['never', 'never open'],
  ])('words %s', (hours, words) => {
    expect(hoursWords(someHours(hours), t, 'en')).toBe(words)
  })

  it('names the days in the language of the screen', () => {
    const hours = someHours('Mon-Fri 9:00-17:00')
    expect(hoursWords(hours, createTranslate('fr'), 'fr')).toBe('lun.–ven. 9:00–17:00')
    expect(hoursWords(hours, createTranslate('pl'), 'pl')).toBe('pon.–pt. 9:00–17:00')
  })
})

describe('deadlineWords', () => {
  it.each([
    [{ unit: 'minutes', count: 30 }, '30 min'],
    [{ unit: 'minutes', count: 120 }, '2 h'],
    [{ unit: 'businessDays', count: 0 }, 'same business day'],
    [{ unit: 'businessDays', count: 1 }, 'next business day'],
    [{ unit: 'businessDays', count: 3 }, '3 business days'],
    [{ unit: 'none' }, 'no deadline'],
  ] as const)('words %j', (deadline, words) => {
    expect(plain(deadlineWords(deadline, t))).toBe(words)
  })
})

describe('leftWords', () => {
  it('says what is left, at the very moment nothing, and then how far it is past', () => {
    const said = (now: number) => plain(leftWords({ dueAt: 60 * minute }, now, t))
    expect([said(0), said(60 * minute), said(125 * minute)]).toEqual(['1 h left', '0 s left', 'overdue by 1 h 05'])
  })

  it('counts no minutes beyond ten hours', () => {
    expect(plain(leftWords({ dueAt: 599 * minute }, 0, t))).toBe('9 h 59 left')
    expect(plain(leftWords({ dueAt: 0 }, 1_211 * minute, t))).toBe('overdue by 20 h')
  })
})

describe('clockDefinition', () => {
  it('says what is due, from when it counts and in which hours', () => {
    const clock = aRunningClock({ startedAt: 0, dueAt: 120 * minute })
    const [due, counted, rule] = clockDefinition(clock, someHours('Mon-Fri 9:00-17:00'), 0, t, 'en')
    expect(plain(due ?? '')).toMatch(/^First answer due by \d\d:00 \(2 h\)\.$/)
    expect(counted).toMatch(/^Counted from \d\d:00, in opening hours only: Mon–Fri 9:00–17:00\.$/)
    expect(rule).toContain('Later messages do not restart it')
  })

  it('names the promise after an acknowledgement, and no hours for a shop that never closes', () => {
    const clock = aRunningClock({ counts: 'promise' })
    const said = clockDefinition(clock, someHours('always'), 0, t, 'en').join(' ')
    expect(said).toMatch(/Promised answer due by .* Counted from .*, around the clock\./)
  })
})
