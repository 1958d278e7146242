import { berlin } from './caseRules'
import { type ClockCase, row } from './clockCase'

/** Deleted and edited; messages that come late. */
export const changedCases: readonly ClockCase[] = [
  row('a deleted message waits for nobody', berlin, [['in gone', '2026-01-12T10:00+01:00']], {
    started: null,
    rounds: 0,
  }),
  row(
    'the next one counts when the first is deleted',
    berlin,
    [
      ['in gone', '2026-01-12T10:00+01:00'],
      ['in', '2026-01-12T10:30+01:00'],
    ],
    { started: '2026-01-12T10:30+01:00', due: '2026-01-12T11:30+01:00' },
  ),
  row(
    'a deleted answer is none',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['out gone', '2026-01-12T10:30+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', due: '2026-01-12T11:00+01:00', isOverdue: true },
    { now: '2026-01-12T12:00+01:00' },
  ),
  row(
    'a question edited after its answer is answered',
    berlin,
    [
      ['in edited', '2026-01-12T10:00+01:00'],
      ['out', '2026-01-12T10:30+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', took: 30, isOverdue: false, rounds: 1 },
    { now: '2026-01-13T12:00+01:00' },
  ),
  row(
    'a question edited while it waits waits since it was written',
    berlin,
    [['in edited', '2026-01-12T10:00+01:00']],
    { started: '2026-01-12T10:00+01:00', due: '2026-01-12T11:00+01:00', isOverdue: true },
    { now: '2026-01-12T12:30+01:00' },
  ),
  row(
    'an answer edited later was given when it was sent',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['out edited', '2026-01-12T10:30+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', took: 30, isOverdue: false },
  ),
  row(
    'an answer that comes late from another device counts when it was sent',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['in', '2026-01-12T10:40+01:00'],
      ['out', '2026-01-12T10:20+01:00'],
    ],
    { started: '2026-01-12T10:40+01:00', due: '2026-01-12T11:40+01:00', rounds: 2 },
  ),
  row(
    'an answer of the same moment answers',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['out', '2026-01-12T10:00+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', took: 0, isOverdue: false },
  ),
  row('an automatic mail of the customer waits too', berlin, [['in auto', '2026-01-12T10:00+01:00']], {
    started: '2026-01-12T10:00+01:00',
    due: '2026-01-12T11:00+01:00',
  }),
]
