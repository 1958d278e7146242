import { days, berlin, siesta } from './caseRules'
import { type ClockCase, row } from './clockCase'

/** The same business day. */
export const businessDayCases: readonly ClockCase[] = [
  row(
    'the same day, by closing',
    berlin,
    [['in', '2026-01-12T10:00+01:00']],
    { started: '2026-01-12T10:00+01:00', due: '2026-01-12T17:00+01:00' },
    { deadline: days(0) },
  ),
  row(
    'the same day, written before opening',
    berlin,
    [['in', '2026-01-12T02:00+01:00']],
    { started: '2026-01-12T02:00+01:00', due: '2026-01-12T17:00+01:00' },
    { deadline: days(0) },
  ),
  row(
    'the same day, written after closing: the next',
    berlin,
    [['in', '2026-01-12T18:00+01:00']],
    { started: '2026-01-12T18:00+01:00', due: '2026-01-13T17:00+01:00' },
    { deadline: days(0) },
  ),
  row(
    'the same day, written on Friday evening: Monday',
    berlin,
    [['in', '2026-01-09T18:00+01:00']],
    { started: '2026-01-09T18:00+01:00', due: '2026-01-12T17:00+01:00' },
    { deadline: days(0) },
  ),
  row(
    'the same day, in the closed afternoon',
    siesta,
    [['in', '2026-05-05T14:00+02:00']],
    { started: '2026-05-05T14:00+02:00', due: '2026-05-05T20:00+02:00' },
    { deadline: days(0) },
  ),
  row(
    'three business days over a weekend',
    berlin,
    [['in', '2026-01-08T10:00+01:00']],
    { started: '2026-01-08T10:00+01:00', due: '2026-01-13T17:00+01:00' },
    { deadline: days(3) },
  ),
]
