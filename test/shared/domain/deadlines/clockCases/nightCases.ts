import { berlin, berlinAlways, newYork, kolkata, siesta } from './caseRules'
import { type ClockCase, row } from './clockCase'

/** Nights, weekends, midnight. */
export const nightCases: readonly ClockCase[] = [
  row(
    'the rest of the hour is the next morning',
    berlin,
    [
      ['in', '2026-01-12T16:40+01:00'],
      ['out', '2026-01-13T09:30+01:00'],
    ],
    { started: '2026-01-12T16:40+01:00', due: '2026-01-13T09:40+01:00', took: 50, isOverdue: false },
  ),
  row(
    'the rest of the hour is after the weekend',
    berlin,
    [['in', '2026-01-09T16:40+01:00']],
    { started: '2026-01-09T16:40+01:00', due: '2026-01-12T09:40+01:00', isOverdue: false },
    { now: '2026-01-11T12:00+01:00' },
  ),
  row(
    'written at closing, it waits for the morning',
    berlin,
    [
      ['in', '2026-01-12T17:00+01:00'],
      ['out', '2026-01-13T09:10+01:00'],
    ],
    { started: '2026-01-12T17:00+01:00', due: '2026-01-13T10:00+01:00', took: 10 },
  ),
  row(
    'an hour that ends with the day is due at closing',
    berlin,
    [['in', '2026-01-12T16:00+01:00']],
    { started: '2026-01-12T16:00+01:00', due: '2026-01-12T17:00+01:00', isOverdue: true },
    { now: '2026-01-12T17:30+01:00' },
  ),
  row(
    'an answer in the evening took what was left of the day',
    berlin,
    [
      ['in', '2026-01-12T16:50+01:00'],
      ['out', '2026-01-12T21:00+01:00'],
    ],
    { started: '2026-01-12T16:50+01:00', due: '2026-01-13T09:50+01:00', took: 10, isOverdue: false },
  ),
  row(
    'a weekend message answered on the weekend took its real time',
    berlin,
    [
      ['in', '2026-01-10T12:00+01:00'],
      ['out', '2026-01-11T13:00+01:00'],
    ],
    { started: '2026-01-10T12:00+01:00', due: '2026-01-12T10:00+01:00', took: 1500, isOverdue: false },
  ),
  row(
    'a minute before midnight',
    berlinAlways,
    [
      ['in', '2026-01-12T23:59+01:00'],
      ['out', '2026-01-13T00:02+01:00'],
    ],
    { started: '2026-01-12T23:59+01:00', due: '2026-01-13T00:59+01:00', took: 3 },
  ),
  row(
    'at midnight',
    berlinAlways,
    [['in', '2026-01-13T00:00+01:00']],
    { started: '2026-01-13T00:00+01:00', due: '2026-01-13T01:00+01:00' },
    { now: '2026-01-13T00:00+01:00' },
  ),
  row(
    'midnight in the shop is not midnight in UTC',
    kolkata,
    [
      ['in', '2026-03-02T00:00+05:30'],
      ['out', '2026-03-02T10:15+05:30'],
    ],
    { started: '2026-03-02T00:00+05:30', due: '2026-03-02T11:00+05:30', took: 15 },
  ),
  row(
    'over the turn of the year',
    newYork,
    [
      ['in', '2026-12-31T17:45-05:00'],
      ['out', '2027-01-01T09:10-05:00'],
    ],
    { started: '2026-12-31T17:45-05:00', due: '2027-01-01T09:45-05:00', took: 25 },
  ),
  row('29 February', berlin, [['in', '2028-02-29T16:30+01:00']], {
    started: '2028-02-29T16:30+01:00',
    due: '2028-03-01T09:30+01:00',
  }),
  row(
    'a closed afternoon between two openings',
    siesta,
    [
      ['in', '2026-05-05T13:00+02:00'],
      ['out', '2026-05-05T17:20+02:00'],
    ],
    { started: '2026-05-05T13:00+02:00', due: '2026-05-05T17:30+02:00', took: 50 },
  ),
  row(
    'written in the closed afternoon, answered in it',
    siesta,
    [
      ['in', '2026-05-05T14:00+02:00'],
      ['out', '2026-05-05T15:30+02:00'],
    ],
    { started: '2026-05-05T14:00+02:00', due: '2026-05-05T18:00+02:00', took: 90 },
  ),
]
