import { berlin } from './caseRules'
import { type ClockCase, row } from './clockCase'

/** Reopened: by the customer, by the owner. */
export const reopenedCases: readonly ClockCase[] = [
  row(
    'a message after the answer begins a new wait',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['out', '2026-01-12T10:30+01:00'],
      ['in', '2026-01-13T10:00+01:00'],
    ],
    { started: '2026-01-13T10:00+01:00', due: '2026-01-13T11:00+01:00', rounds: 2 },
  ),
  row(
    'a thank-you that was put aside waits for nothing',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['out', '2026-01-12T10:30+01:00'],
      ['in', '2026-01-12T11:00+01:00'],
    ],
    { started: '2026-01-12T11:00+01:00', isOverdue: false, rounds: 2 },
    { dismissed: '2026-01-12T11:05+01:00', now: '2026-01-13T17:00+01:00' },
  ),
  row(
    'a message after it was put aside begins a new wait',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['in', '2026-01-12T14:00+01:00'],
    ],
    { started: '2026-01-12T14:00+01:00', due: '2026-01-12T15:00+01:00', rounds: 2 },
    { dismissed: '2026-01-12T10:10+01:00' },
  ),
  row(
    'reopened by the owner, the old wait goes on',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['in', '2026-01-12T14:00+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', due: '2026-01-12T11:00+01:00', isOverdue: true, rounds: 1 },
    { now: '2026-01-12T15:00+01:00' },
  ),
  row(
    'put aside with a promise open, nothing runs',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['held', '2026-01-12T10:20+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', promiseDue: '2026-01-13T17:00+01:00', isPromiseOverdue: false },
    { dismissed: '2026-01-12T12:00+01:00', now: '2026-01-20T12:00+01:00' },
  ),
  row(
    'three waits, the last counts',
    berlin,
    [
      ['in', '2026-01-12T09:00+01:00'],
      ['out', '2026-01-12T09:10+01:00'],
      ['in', '2026-01-12T10:00+01:00'],
      ['out', '2026-01-12T10:10+01:00'],
      ['in', '2026-01-12T11:00+01:00'],
      ['out', '2026-01-12T11:25+01:00'],
    ],
    { started: '2026-01-12T11:00+01:00', took: 25, rounds: 3 },
  ),
]
