import { none, berlin } from './caseRules'
import { type ClockCase, row } from './clockCase'

/** What the product's page says in so many words. */
export const spokenCases: readonly ClockCase[] = [
  row(
    '06:00 answered at 09:05 took 5 minutes',
    berlin,
    [
      ['in', '2026-01-12T06:00+01:00'],
      ['out', '2026-01-12T09:05+01:00'],
    ],
    { started: '2026-01-12T06:00+01:00', due: '2026-01-12T10:00+01:00', took: 5, isOverdue: false },
  ),
  row(
    '06:00 answered at 08:45 took its real 2 h 45',
    berlin,
    [
      ['in', '2026-01-12T06:00+01:00'],
      ['out', '2026-01-12T08:45+01:00'],
    ],
    { started: '2026-01-12T06:00+01:00', due: '2026-01-12T10:00+01:00', took: 165, isOverdue: false },
  ),
  row(
    'later messages do not restart it',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['in', '2026-01-12T10:50+01:00'],
      ['out', '2026-01-12T11:10+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', due: '2026-01-12T11:00+01:00', took: 70, isOverdue: true },
  ),
  row(
    'an answer within the hour is on time',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['out', '2026-01-12T10:59+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', took: 59, isOverdue: false },
  ),
  row(
    'an answer at the very moment is on time',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['out', '2026-01-12T11:00+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', took: 60, isOverdue: false },
  ),
  row(
    'a millisecond later is late',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['out', '2026-01-12T11:00:00.001+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', isOverdue: true },
  ),
  row('nothing was written', berlin, [], { started: null, rounds: 0 }),
  row('only the shop wrote', berlin, [['out', '2026-01-12T10:00+01:00']], { started: null, rounds: 0 }),
  row(
    'it runs, and has time',
    berlin,
    [['in', '2026-01-12T10:00+01:00']],
    { started: '2026-01-12T10:00+01:00', due: '2026-01-12T11:00+01:00', isOverdue: false },
    { now: '2026-01-12T10:30+01:00' },
  ),
  row(
    'it runs, and is late',
    berlin,
    [['in', '2026-01-12T10:00+01:00']],
    { started: '2026-01-12T10:00+01:00', due: '2026-01-12T11:00+01:00', isOverdue: true },
    { now: '2026-01-12T11:30+01:00' },
  ),
  row(
    'a place without a deadline is never late',
    berlin,
    [['in', '2026-01-12T10:00+01:00']],
    { started: '2026-01-12T10:00+01:00', due: null, isOverdue: false },
    { now: '2026-06-12T11:30+02:00', deadline: none },
  ),
]
