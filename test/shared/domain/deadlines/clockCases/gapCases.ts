import { days, bar, nightBaker } from './caseRules'
import { type ClockCase, row } from './clockCase'

/** Opening in the gap, hours past midnight. */
export const gapCases: readonly ClockCase[] = [
  row(
    'opening time is jumped over: it opens at the jump',
    nightBaker,
    [
      ['in', '2026-03-29T01:00+01:00'],
      ['out', '2026-03-29T03:20+02:00'],
    ],
    { started: '2026-03-29T01:00+01:00', due: '2026-03-29T04:00+02:00', took: 20 },
  ),
  row(
    'opening time comes twice: it opens at the first',
    nightBaker,
    [
      ['in', '2026-10-25T02:00+02:00'],
      ['out', '2026-10-25T02:10+01:00'],
    ],
    { started: '2026-10-25T02:00+02:00', due: '2026-10-25T02:30+01:00', took: 40 },
  ),
  row(
    'past midnight it is still the day before',
    bar,
    [
      ['in', '2026-01-09T23:30+01:00'],
      ['out', '2026-01-10T00:20+01:00'],
    ],
    { started: '2026-01-09T23:30+01:00', due: '2026-01-10T00:30+01:00', took: 50 },
  ),
  row('an hour that does not fit the night goes on in the evening', bar, [['in', '2026-01-10T02:00+01:00']], {
    started: '2026-01-10T02:00+01:00',
    due: '2026-01-10T18:30+01:00',
  }),
  row(
    'the same business day past midnight',
    bar,
    [['in', '2026-01-10T01:00+01:00']],
    { started: '2026-01-10T01:00+01:00', due: '2026-01-10T02:30+01:00' },
    { deadline: days(0) },
  ),
  row('the last night of the week, then three days closed', bar, [['in', '2026-01-11T02:15+01:00']], {
    started: '2026-01-11T02:15+01:00',
    due: '2026-01-14T18:45+01:00',
  }),
  row('closing time is jumped over: it closes at the jump', bar, [['in', '2026-03-29T01:30+01:00']], {
    started: '2026-03-29T01:30+01:00',
    due: '2026-04-01T18:30+02:00',
  }),
  row('closing time comes twice: it closes at the first', bar, [['in', '2026-10-25T02:00+02:00']], {
    started: '2026-10-25T02:00+02:00',
    due: '2026-10-28T18:30+01:00',
  }),
]
