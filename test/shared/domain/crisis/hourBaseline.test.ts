import { describe, expect, it } from 'vitest'

import { writtenAt, type CrisisMessage } from '#shared/domain/crisis/crisisMessage'
import type { CrisisSpan } from '#shared/domain/crisis/crisisSpans'
import { hourBaseline } from '#shared/domain/crisis/hourBaseline'
import { meanOf } from '#shared/domain/crisis/rate'
import { watchedHours } from '#shared/domain/crisis/watchedHours'
import { createWeekClock } from '#shared/domain/crisis/weekClock'
import { chanceFrom, poisson } from '#test/builders/chance'
import { aComplaint, crisisSettings, hourMs, weekMs } from '#test/builders/crisisMessages'

const clock = createWeekClock('Europe/Warsaw')
const mondayAtNine = 24 + 9

/** Complaints of as many people in each hour as `meanOn` says on average. */
function complaintsFrom(since: number, weeks: number, meanOn: (hourOfWeek: number) => number, seed = 1) {
  const chance = chanceFrom(seed)
  const messages: CrisisMessage[] = []
  for (let hour = since; hour < since + weeks * weekMs; hour += hourMs) {
    const count = poisson(meanOn(clock.hourOfWeek(hour)), chance)
    for (let number = 0; number < count; number++) {
      messages.push(aComplaint(hour + number * 1000, { personId: `${hour}-${number}` }))
    }
  }
  return messages
}

function baselineOf(
  messages: readonly CrisisMessage[],
  since: number,
  weeks: number,
  crises: readonly CrisisSpan[] = [],
) {
  const inOrder = messages.toSorted((one, other) => writtenAt(one) - writtenAt(other))
  return hourBaseline(inOrder, { since, asOf: since + weeks * weekMs }, crises, clock, crisisSettings())
}

function usualOn(hourOfWeek: number, baseline: ReturnType<typeof baselineOf>): number {
  const rate = baseline.rates[hourOfWeek]
  return rate ? meanOf(rate) : NaN
}

const ordinary = (hourOfWeek: number) => (hourOfWeek % 24 < 8 ? 0.02 : 0.6)
const since = Date.parse('2026-05-10T00:00:00Z')

describe('hourBaseline', () => {
  it('has a guess before anything was seen', () => {
    const { rates, shares } = baselineOf([], since, 0)
    expect(rates).toHaveLength(168)
    expect(rates.every((rate) => Math.abs(meanOf(rate) - 1 / 18) < 1e-9)).toBe(true)
    expect(shares).toEqual({ negative: 0.15, large: 0.05 })
  })

  it('knows day from night after the first week', () => {
    const baseline = baselineOf(complaintsFrom(since, 1, ordinary), since, 1)
    expect(usualOn(mondayAtNine, baseline)).toBeGreaterThan(0.3)
    expect(usualOn(mondayAtNine, baseline)).toBeLessThan(1)
    expect(usualOn(24 + 3, baseline)).toBeLessThan(0.15)
  })

  it('learns that Monday mornings are busier', () => {
    const meanOn = (hourOfWeek: number) => (Math.abs(hourOfWeek - mondayAtNine) <= 1 ? 8 : ordinary(hourOfWeek))
    const messages = complaintsFrom(since, 8, meanOn)
    const usual = [1, 4, 8].map((weeks) => usualOn(mondayAtNine, baselineOf(messages, since, weeks)))
    expect(usual).toEqual(usual.toSorted((one, other) => one - other))
    expect(usual[2]).toBeGreaterThan(4)
    expect(usualOn(mondayAtNine + 24, baselineOf(messages, since, 8))).toBeLessThan(2)
  })

  it.each([1, 2, 4, 8])('is hardly raised by a storm nobody told it of, after %i weeks', (weeks) => {
    const messages = complaintsFrom(since, weeks, ordinary)
    const stormAt = since + 57 * hourMs
    const storm = Array.from({ length: 300 }, (_, number) => aComplaint(stormAt + number * 24_000))
    const quiet = baselineOf(messages, since, weeks)
    const stormy = baselineOf([...messages, ...storm], since, weeks)
    const stormHour = clock.hourOfWeek(stormAt)
    expect(usualOn(stormHour, stormy)).toBeLessThan(usualOn(stormHour, quiet) + 0.7)
    expect(usualOn(stormHour, stormy)).toBeLessThan(1.25)
  })

  it('leaves out the hours a crisis took', () => {
    const messages = complaintsFrom(since, 4, ordinary)
    const stormAt = since + weekMs + 57 * hourMs
    const storm = Array.from({ length: 300 }, (_, number) => aComplaint(stormAt + 1 + number * 24_000))
    const span = { firstAt: stormAt - hourMs / 2, startedAt: stormAt, endedAt: stormAt + 3 * hourMs }
    expect(baselineOf([...messages, ...storm], since, 4, [span])).toEqual(baselineOf(messages, since, 4, [span]))
  })

  it('forgets what is older than eight weeks', () => {
    const old = complaintsFrom(since, 2, () => 5)
    expect(baselineOf(old, since, 12)).toEqual(baselineOf([], since, 12))
  })

  it('counts a person once an hour', () => {
    const once = complaintsFrom(since, 4, ordinary)
    const thrice = [0, 1, 2].flatMap((more) => once.map((one) => ({ ...one, id: `${one.id}-${more}` })))
    expect(baselineOf(thrice, since, 4).rates).toEqual(baselineOf(once, since, 4).rates)
  })

  it.each([
    ['into summer time', '2026-03-08T00:00:00Z'],
    ['out of summer time', '2026-10-04T00:00:00Z'],
  ])('keeps the owner’s hours apart over the change %s', (_, from) => {
    const start = Date.parse(from)
    // Complaints come from 9 to 10 on the owner's wall clock and at no other time.
    const messages = complaintsFrom(start, 6, (hourOfWeek) => (hourOfWeek % 24 === 9 ? 4 : 0))
    const baseline = baselineOf(messages, start, 6)
    for (let day = 0; day < 7; day++) {
      const usual = usualOn(day * 24 + 9, baseline)
      expect(usual).toBeGreaterThan(1.3)
      expect(usualOn(day * 24 + 8, baseline)).toBeLessThan(usual / 2)
      expect(usualOn(day * 24 + 10, baseline)).toBeLessThan(usual / 2)
    }
  })
})

describe('watchedHours', () => {
  it.each([
    ['skips an hour', '2026-03-28T23:00:00Z', 23, [0, 1, 3, 4]],
    ['has an hour twice', '2026-10-24T22:00:00Z', 25, [0, 1, 2, 2, 3]],
  ])('of a day that %s', (_, from, count, first) => {
    const start = Date.parse(from)
    const span = { from: start, to: start + count * hourMs }
    const hours = watchedHours([], span, [], clock, crisisSettings())
    expect(hours).toHaveLength(count)
    expect(hours.every((hour) => hour.hours === 1)).toBe(true)
    expect(hours.slice(0, first.length).map(({ hourOfWeek }) => hourOfWeek)).toEqual(first)
    expect(hours.at(-1)?.hourOfWeek).toBe(23)
  })
})
