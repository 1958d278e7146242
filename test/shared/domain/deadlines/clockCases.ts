import type { BusinessHours } from '#shared/domain/deadlines/businessHours'
import type { Deadline } from '#shared/domain/deadlines/deadline'
import type { Deed } from '#test/builders/clockStories'
import { someHours } from '#test/builders/businessHours'

/** One row: a story in a shop with these hours, and what its last wait must come to. Moments are ISO with their offset. */
export type ClockCase = {
  readonly title: string
  readonly hours: BusinessHours
  readonly story: readonly (readonly [Deed, string])[]
  readonly dismissed?: string
  /** `1 h` when left out. */
  readonly deadline?: Deadline
  readonly promise?: Deadline
  readonly now?: string
  readonly expected: {
    readonly started: string | null
    readonly due?: string | null
    /** Minutes the first response took. */
    readonly took?: number
    readonly isOverdue?: boolean
    readonly promiseDue?: string
    readonly promiseTook?: number
    readonly isPromiseOverdue?: boolean
    readonly rounds?: number
  }
}

const minutes = (count: number): Deadline => ({ unit: 'minutes', count })
const days = (count: number): Deadline => ({ unit: 'businessDays', count })
const none: Deadline = { unit: 'none' }

const berlin = someHours('Mon-Fri 9:00-17:00')
const berlinAlways = someHours('always')
const newYork = someHours('Mon-Sat 9:00-18:00', 'America/New_York')
const newYorkAlways = someHours('always', 'America/New_York')
const sydney = someHours('Mon-Sun 8:00-16:00', 'Australia/Sydney')
const sydneyAlways = someHours('always', 'Australia/Sydney')
const lordHowe = someHours('always', 'Australia/Lord_Howe')
const kolkata = someHours('Mon-Sat 10:00-19:00', 'Asia/Kolkata')
const bar = someHours('Wed-Sat 18:00-02:30', 'Europe/Paris')
const nightBaker = someHours('Mon-Sun 2:30-10:00', 'Europe/Warsaw')
const siesta = someHours('Mon-Fri 9:30-13:30, Mon-Fri 17:00-20:00', 'Europe/Madrid')
const christmas = someHours('Mon-Fri 9:00-17:00', 'Europe/Warsaw', ['2026-12-24', '2026-12-25'])
const nightHoliday = someHours('Mon-Sun 20:00-04:00', 'Europe/London', ['2026-12-25'])

/** Grouped as the issue names them. */
export const clockCases: readonly ClockCase[] = [
  // What the product's page says in so many words.
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

  // Nights, weekends, midnight.
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

  // The same business day.
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

  // Summer and winter time.
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

  // Opening in the gap, hours past midnight.
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

  // Holidays.
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

  // Automatic replies.
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

  // Acknowledged.
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

  // Reopened: by the customer, by the owner.
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

  // Deleted and edited; messages that come late.
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

type Rest = Pick<ClockCase, 'dismissed' | 'deadline' | 'promise' | 'now'>

function row(
  title: string,
  hours: BusinessHours,
  story: ClockCase['story'],
  expected: ClockCase['expected'],
  rest: Rest = {},
): ClockCase {
  return { title, hours, story, expected, ...rest }
}
