import {
  days,
  berlin,
  berlinAlways,
  newYork,
  newYorkAlways,
  sydney,
  sydneyAlways,
  lordHowe,
  kolkata,
} from './caseRules'
import { type ClockCase, row } from './clockCase'

/** Summer and winter time. */
export const seasonCases: readonly ClockCase[] = [
  row(
    'Berlin: an hour over the jump',
    berlinAlways,
    [
      ['in', '2026-03-29T01:30+01:00'],
      ['out', '2026-03-29T03:15+02:00'],
    ],
    { started: '2026-03-29T01:30+01:00', due: '2026-03-29T03:30+02:00', took: 45 },
  ),
  row(
    'Berlin: an hour over the hour that comes twice',
    berlinAlways,
    [
      ['in', '2026-10-25T02:30+02:00'],
      ['out', '2026-10-25T02:15+01:00'],
    ],
    { started: '2026-10-25T02:30+02:00', due: '2026-10-25T02:30+01:00', took: 45 },
  ),
  row(
    'Berlin: the Monday after the jump opens at nine',
    berlin,
    [
      ['in', '2026-03-27T16:30+01:00'],
      ['out', '2026-03-30T09:10+02:00'],
    ],
    { started: '2026-03-27T16:30+01:00', due: '2026-03-30T09:30+02:00', took: 40 },
  ),
  row(
    'Berlin: the Monday after the hour twice opens at nine',
    berlin,
    [
      ['in', '2026-10-23T16:30+02:00'],
      ['out', '2026-10-26T09:10+01:00'],
    ],
    { started: '2026-10-23T16:30+02:00', due: '2026-10-26T09:30+01:00', took: 40 },
  ),
  row(
    'Berlin: a day of 23 hours ends at midnight',
    berlinAlways,
    [
      ['in', '2026-03-29T00:00+01:00'],
      ['out', '2026-03-30T00:00+02:00'],
    ],
    { started: '2026-03-29T00:00+01:00', due: '2026-03-30T00:00+02:00', took: 23 * 60, isOverdue: false },
    { deadline: days(0) },
  ),
  row(
    'Berlin: a day of 25 hours ends at midnight',
    berlinAlways,
    [
      ['in', '2026-10-25T00:00+02:00'],
      ['out', '2026-10-26T00:00+01:00'],
    ],
    { started: '2026-10-25T00:00+02:00', due: '2026-10-26T00:00+01:00', took: 25 * 60, isOverdue: false },
    { deadline: days(0) },
  ),
  row(
    'New York: an hour over the jump',
    newYorkAlways,
    [
      ['in', '2026-03-08T01:45-05:00'],
      ['out', '2026-03-08T03:05-04:00'],
    ],
    { started: '2026-03-08T01:45-05:00', due: '2026-03-08T03:45-04:00', took: 20 },
  ),
  row(
    'New York: an hour over the hour that comes twice',
    newYorkAlways,
    [
      ['in', '2026-11-01T01:45-04:00'],
      ['out', '2026-11-01T01:05-05:00'],
    ],
    { started: '2026-11-01T01:45-04:00', due: '2026-11-01T01:45-05:00', took: 20 },
  ),
  row('New York: Saturday to Monday over the jump', newYork, [['in', '2026-03-07T17:30-05:00']], {
    started: '2026-03-07T17:30-05:00',
    due: '2026-03-09T09:30-04:00',
  }),
  row('New York: Saturday to Monday over the hour twice', newYork, [['in', '2026-10-31T17:30-04:00']], {
    started: '2026-10-31T17:30-04:00',
    due: '2026-11-02T09:30-05:00',
  }),
  row(
    'Sydney: spring is in October',
    sydneyAlways,
    [
      ['in', '2026-10-04T01:40+10:00'],
      ['out', '2026-10-04T03:10+11:00'],
    ],
    { started: '2026-10-04T01:40+10:00', due: '2026-10-04T03:40+11:00', took: 30 },
  ),
  row(
    'Sydney: autumn is in April',
    sydneyAlways,
    [
      ['in', '2026-04-05T02:40+11:00'],
      ['out', '2026-04-05T02:10+10:00'],
    ],
    { started: '2026-04-05T02:40+11:00', due: '2026-04-05T02:40+10:00', took: 30 },
  ),
  row(
    'Sydney: the morning after the hour twice',
    sydney,
    [
      ['in', '2026-04-04T15:40+11:00'],
      ['out', '2026-04-05T08:10+10:00'],
    ],
    { started: '2026-04-04T15:40+11:00', due: '2026-04-05T08:40+10:00', took: 30 },
  ),
  row(
    'Lord Howe: half an hour is skipped',
    lordHowe,
    [
      ['in', '2026-10-04T01:45+10:30'],
      ['out', '2026-10-04T02:45+11:00'],
    ],
    { started: '2026-10-04T01:45+10:30', due: '2026-10-04T03:15+11:00', took: 30 },
  ),
  row(
    'Lord Howe: half an hour comes twice',
    lordHowe,
    [
      ['in', '2026-04-05T01:45+11:00'],
      ['out', '2026-04-05T01:45+10:30'],
    ],
    { started: '2026-04-05T01:45+11:00', due: '2026-04-05T02:15+10:30', took: 30 },
  ),
  row('a zone without summer time', kolkata, [['in', '2026-03-28T18:30+05:30']], {
    started: '2026-03-28T18:30+05:30',
    due: '2026-03-30T10:30+05:30',
  }),
]
