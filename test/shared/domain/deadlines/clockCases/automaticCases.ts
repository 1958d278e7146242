import { berlin } from './caseRules'
import { type ClockCase, row } from './clockCase'

/** Automatic replies. */
export const automaticCases: readonly ClockCase[] = [
  row(
    'an away reply is no answer',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['auto', '2026-01-12T10:00:05+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', due: '2026-01-12T11:00+01:00', isOverdue: true },
    { now: '2026-01-12T12:00+01:00' },
  ),
  row(
    'the answer after an away reply is one',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['auto', '2026-01-12T10:01+01:00'],
      ['out', '2026-01-12T10:30+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', took: 30, isOverdue: false },
  ),
  row(
    'an away reply does not acknowledge',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['auto', '2026-01-12T10:01+01:00'],
      ['held', '2026-01-12T10:40+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', took: 40, promiseDue: '2026-01-13T17:00+01:00' },
  ),
]
