import { minutes, berlin } from './caseRules'
import { type ClockCase, row } from './clockCase'

/** Acknowledged. */
export const acknowledgedCases: readonly ClockCase[] = [
  row(
    'acknowledging stops the first clock and starts the second',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['held', '2026-01-12T10:20+01:00'],
    ],
    {
      started: '2026-01-12T10:00+01:00',
      due: '2026-01-12T11:00+01:00',
      took: 20,
      isOverdue: false,
      promiseDue: '2026-01-13T17:00+01:00',
      isPromiseOverdue: false,
    },
    { now: '2026-01-12T15:00+01:00' },
  ),
  row(
    'the answer stops the second',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['held', '2026-01-12T10:20+01:00'],
      ['out', '2026-01-13T09:20+01:00'],
    ],
    {
      started: '2026-01-12T10:00+01:00',
      took: 20,
      promiseDue: '2026-01-13T17:00+01:00',
      promiseTook: 7 * 60,
      isPromiseOverdue: false,
      rounds: 1,
    },
  ),
  row(
    'a promise can be late when the first response was not',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['held', '2026-01-12T10:20+01:00'],
    ],
    {
      started: '2026-01-12T10:00+01:00',
      isOverdue: false,
      promiseDue: '2026-01-12T12:20+01:00',
      isPromiseOverdue: true,
    },
    { now: '2026-01-12T13:00+01:00', promise: minutes(120) },
  ),
  row(
    'a late acknowledgement is late',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['held', '2026-01-12T11:30+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', took: 90, isOverdue: true },
  ),
  row(
    'a second one does not move the promise',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['held', '2026-01-12T10:20+01:00'],
      ['held', '2026-01-13T10:00+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', took: 20, promiseDue: '2026-01-13T17:00+01:00' },
  ),
  row(
    'what the customer writes then restarts neither',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['held', '2026-01-12T10:20+01:00'],
      ['in', '2026-01-12T11:00+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', took: 20, promiseDue: '2026-01-13T17:00+01:00', rounds: 1 },
  ),
  row(
    'a holding reply that was deleted acknowledges nothing',
    berlin,
    [
      ['in', '2026-01-12T10:00+01:00'],
      ['held gone', '2026-01-12T10:20+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', due: '2026-01-12T11:00+01:00', isOverdue: true },
    { now: '2026-01-12T12:00+01:00' },
  ),
  row(
    'one before the question acknowledges nothing',
    berlin,
    [
      ['held', '2026-01-12T09:30+01:00'],
      ['in', '2026-01-12T10:00+01:00'],
    ],
    { started: '2026-01-12T10:00+01:00', due: '2026-01-12T11:00+01:00' },
  ),
  row(
    'a promise at the weekend counts from Monday',
    berlin,
    [
      ['in', '2026-01-10T10:00+01:00'],
      ['held', '2026-01-10T10:05+01:00'],
    ],
    { started: '2026-01-10T10:00+01:00', took: 5, promiseDue: '2026-01-12T11:00+01:00' },
    { promise: minutes(120) },
  ),
]
