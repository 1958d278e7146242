import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { BusinessHours } from '#shared/domain/deadlines/businessHours'
import type { Deadline } from '#shared/domain/deadlines/deadline'
import { responseClock, type ClockLeg } from '#shared/domain/deadlines/responseClock'
import { responseRounds } from '#shared/domain/deadlines/responseRounds'
import { someHours } from '#test/builders/businessHours'
import { aDeed, type Deed } from '#test/builders/clockStories'
import { askedOneByOne } from './askedOneByOne'
import { countedDueAt, countedTime, knownWeeks, readWeeks, type KnownWeeks } from './minuteByMinute'

const dayMs = 86_400_000
const knownDays = 36
/** Everything is written in these days, around the change of the clock on the tenth. */
const [firstDay, writtenDays] = [4, 9]

/** Zones with the day of each change of their clock in 2026; one has none. */
const changes: readonly (readonly [string, string])[] = [
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Sydney', '2026-04-05'],
  ['Australia/Sydney', '2026-10-04'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Africa/Cairo', '2026-04-24'],
  ['Africa/Cairo', '2026-10-30'],
  ['Asia/Kolkata', '2026-06-15'],
]

const patterns = [
  'Mon-Fri 9:00-17:00',
  'Mon-Sat 9:30-13:30, Mon-Fri 17:00-20:15',
  'Tue-Sun 18:00-02:30',
  'Mon-Sun 2:30-10:00',
  'Mon-Sun 0:15-6:45, Fri-Sun 12:00-24:00',
  'Fri 18:00-02:00, Sat 0:00-12:00, Sun 1:30-3:15, Mon-Thu 22:00-06:00',
  'Mon-Sun 12:00-12:00',
  'always',
]

type World = {
  readonly startsAt: number
  readonly weeks: Map<string, KnownWeeks>
  readonly read: ReturnType<typeof readWeeks>
}
const worlds = new Map<number, World>()

function worldOf(change: number): World {
  const [zone = '', day = ''] = changes[change] ?? []
  const startsAt = Date.parse(day) - 9 * dayMs
  const known = worlds.get(change) ?? { startsAt, weeks: new Map(), read: readWeeks(zone, startsAt, knownDays) }
  worlds.set(change, known)
  return known
}

function weeksOf(change: number, hours: BusinessHours): KnownWeeks {
  const { weeks, read } = worldOf(change)
  const key = JSON.stringify(hours)
  const known = weeks.get(key) ?? knownWeeks(read, hours)
  weeks.set(key, known)
  return known
}

const shops = changes.map(([zone], change) =>
  patterns.flatMap((pattern) => {
    const holiday = (day: number) => new Date(worldOf(change).startsAt + day * dayMs).toISOString().slice(0, 10)
    return [[], [holiday(9), holiday(10)], [holiday(5), holiday(12), holiday(13)]].map((days) =>
      someHours(pattern, zone, days),
    )
  }),
)

const deeds: readonly Deed[] = [
  'in',
  'in',
  'in',
  'in edited',
  'out',
  'out',
  'held',
  'auto',
  'in gone',
  'out gone',
  'held gone',
  'in auto',
]
const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc.record({ unit: fc.constant('minutes' as const), count: fc.integer({ min: 1, max: 600 }) }),
  fc.record({ unit: fc.constant('businessDays' as const), count: fc.integer({ min: 0, max: 3 }) }),
  fc.constant({ unit: 'none' } as const),
)
/** Ms since the first day of writing; minutes and seconds are often even, so that things fall together. */
const moment = fc
  .tuple(fc.integer({ min: 0, max: writtenDays * 96 - 1 }), fc.constantFrom(0, 0, 0, 1, 1_000, 59_999, 60_000, 421_337))
  .map(([quarter, rest]) => quarter * 900_000 + rest)

const history = fc.record({
  change: fc.integer({ min: 0, max: changes.length - 1 }),
  shop: fc.integer({ min: 0, max: patterns.length * 3 - 1 }),
  written: fc.array(fc.tuple(fc.constantFrom(...deeds), moment), { maxLength: 9 }),
  dismissed: fc.option(moment),
  firstResponse: deadline,
  promise: deadline,
})

describe('the response clock over random histories', () => {
  it('agrees with a count of every minute, 10,000 times', () => {
    fc.assert(
      fc.property(history, ({ change, shop, written, dismissed, firstResponse, promise }) => {
        const hours = shops[change]?.[shop] ?? someHours('never')
        const weeks = weeksOf(change, hours)
        const begin = worldOf(change).startsAt + firstDay * dayMs
        const messages = written.map(([deed, ms]) => aDeed(deed, begin + ms)).sort((a, b) => a.sentAt - b.sentAt)
        const dismissedAt = dismissed === null ? null : begin + dismissed
        const rounds = responseRounds(messages, dismissedAt)
        expect(rounds).toEqual(askedOneByOne(messages, dismissedAt))
        for (const round of rounds) {
          const clock = responseClock(round, { firstResponse, promise, hours })
          expectCounted(clock.firstResponse, firstResponse, weeks)
          if (clock.promise !== null) expectCounted(clock.promise, promise, weeks)
        }
      }),
      { numRuns: 10_000, seed: 20_261_125 },
    )
  }, 120_000)
})

function expectCounted(leg: ClockLeg, rule: Deadline, weeks: KnownWeeks): void {
  expect(leg.dueAt).toBe(countedDueAt(weeks, rule, leg.startedAt))
  expect(leg.tookMs).toBe(leg.stoppedAt === null ? null : countedTime(weeks, leg.startedAt, leg.stoppedAt))
}
