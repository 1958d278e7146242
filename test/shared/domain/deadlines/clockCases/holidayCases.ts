import { someHours } from '#test/builders/businessHours'
import { days, christmas, nightHoliday } from './caseRules'
import { type ClockCase, row } from './clockCase'

/** Holidays. */
export const holidayCases: readonly ClockCase[] = [
  row(
    'a holiday counts nothing',
    christmas,
    [
      ['in', '2026-12-23T16:30+01:00'],
      ['out', '2026-12-28T09:10+01:00'],
    ],
    { started: '2026-12-23T16:30+01:00', due: '2026-12-28T09:30+01:00', took: 40 },
  ),
  row(
    'written on a holiday, answered on it',
    christmas,
    [
      ['in', '2026-12-24T10:00+01:00'],
      ['out', '2026-12-24T11:00+01:00'],
    ],
    { started: '2026-12-24T10:00+01:00', due: '2026-12-28T10:00+01:00', took: 60 },
  ),
  row(
    'the same business day before holidays and a weekend',
    christmas,
    [['in', '2026-12-23T17:30+01:00']],
    { started: '2026-12-23T17:30+01:00', due: '2026-12-28T17:00+01:00' },
    { deadline: days(0) },
  ),
  row('the night before a holiday ends as usual', nightHoliday, [['in', '2026-12-25T03:30Z']], {
    started: '2026-12-25T03:30Z',
    due: '2026-12-26T20:30Z',
  }),
  row(
    'never open: its deadlines never come',
    someHours('never'),
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['out', '2026-01-12T12:00+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', due: null, took: 120, isOverdue: false },
  ),
]
