import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import type { CrisisMessage } from '#shared/domain/crisis/crisisMessage'
import { crisisState } from '#shared/domain/crisis/crisisState'
import { chanceFrom } from '#test/builders/chance'
import { aComplaint, crisisSettings, dayMs, hourMs, ordinaryMessages, weekMs } from '#test/builders/crisisMessages'

const minuteMs = 60_000
const wednesday = Date.parse('2026-05-13T12:00:00Z')
const settings = crisisSettings()

function complaints(count: number, from: number, everyMs: number, message: Partial<CrisisMessage> = {}) {
  return Array.from({ length: count }, (_, number) => aComplaint(from + number * everyMs, message))
}

function stateAt(now: number, messages: readonly CrisisMessage[], events: readonly CrisisEvent[] = []) {
  return crisisState({ messages, events, watchedSince: wednesday - 4 * weekMs }, now, settings)
}

describe('crisisState', () => {
  it('starts with the fifth person within an hour, where hardly anybody ever complains', () => {
    const messages = complaints(5, wednesday, 10 * minuteMs)
    expect(stateAt(wednesday + 39 * minuteMs, messages)).toEqual({ now: { phase: 'calm' }, fresh: [] })
    const { now, fresh } = stateAt(wednesday + 40 * minuteMs, messages)
    expect(now).toEqual({ phase: 'alert', startedAt: wednesday + 40 * minuteMs, coolingSince: null })
    expect(fresh).toMatchObject([{ type: 'started', reason: 'burst', counts: { negative: 5, others: 0, large: 0 } }])
  })

  it('starts in the first hour of a new shop too', () => {
    const messages = complaints(5, wednesday, minuteMs)
    const history = { messages, events: [], watchedSince: wednesday - minuteMs }
    expect(crisisState(history, wednesday + hourMs / 2, settings).now.phase).toBe('alert')
  })

  it.each<[string, readonly CrisisMessage[]]>([
    ['four people', complaints(4, wednesday, minuteMs)],
    ['five people in more than an hour', complaints(5, wednesday, 15 * minuteMs)],
    ['one person with twenty messages', complaints(20, wednesday, minuteMs, { personId: 'angry' })],
    ['private complaints', complaints(20, wednesday, minuteMs, { isPublic: false })],
    ['praise', complaints(100, wednesday, minuteMs / 4, { sentiment: 'positive', tier: 3 })],
    ['two verified accounts', complaints(2, wednesday, minuteMs, { isVerified: true })],
    ['what was written before the shop was watched', complaints(9, wednesday - 5 * weekMs, minuteMs)],
  ])('starts with no %s', (_, messages) => {
    expect(stateAt(wednesday + 2 * hourMs, messages).fresh).toEqual([])
  })

  it('starts with three verified or large accounts', () => {
    const messages = [
      aComplaint(wednesday, { isVerified: true }),
      aComplaint(wednesday + 1, { followerCount: 10_000 }),
      aComplaint(wednesday + 2, { isVerified: true }),
    ]
    expect(stateAt(wednesday + minuteMs, messages).fresh).toMatchObject([{ type: 'started', reason: 'largeAccounts' }])
  })

  it('starts with calm reports of an outage', () => {
    const messages = complaints(5, wednesday, minuteMs, { sentiment: 'neutral', tier: 3 })
    expect(stateAt(wednesday + hourMs / 2, messages).now.phase).toBe('alert')
  })

  it('does not believe a network clock that is ahead', () => {
    const early = complaints(5, wednesday, minuteMs).map((message) => ({ ...message, sentAt: wednesday + dayMs }))
    expect(stateAt(wednesday + hourMs / 2, early).now.phase).toBe('alert')
  })

  it('ends once it was calm for the cooldown', () => {
    const messages = complaints(5, wednesday, minuteMs)
    const calmAt = wednesday + 2 * minuteMs + hourMs
    expect(stateAt(calmAt + hourMs - 1, messages).now).toMatchObject({ phase: 'alert', coolingSince: calmAt })
    const { now, fresh } = stateAt(calmAt + hourMs, messages)
    expect(now).toEqual({ phase: 'calm' })
    expect(fresh.at(-1)).toEqual({ type: 'ended', at: calmAt + hourMs, by: 'calm' })
  })

  it('keeps one alert over a lull that is shorter than the cooldown, and starts another after a longer one', () => {
    const first = complaints(9, wednesday, minuteMs)
    const soon = complaints(9, wednesday + 100 * minuteMs, minuteMs)
    const late = complaints(9, wednesday + 5 * hourMs, minuteMs)
    expect(stateAt(wednesday + 4.5 * hourMs, [...first, ...soon]).fresh).toHaveLength(2)
    expect(stateAt(wednesday + 9 * hourMs, [...first, ...late]).fresh).toHaveLength(4)
  })

  it('starts no second alert for a storm the owner has ended, until it was calm', () => {
    const storm = complaints(90, wednesday, minuteMs)
    const started = stateAt(wednesday + 10 * minuteMs, storm).fresh
    const events: CrisisEvent[] = [...started, { type: 'ended', at: wednesday + 20 * minuteMs, by: 'owner' }]
    const during = stateAt(wednesday + 89 * minuteMs, storm, events)
    expect(during).toMatchObject({ now: { phase: 'setAside' }, fresh: [] })
    const again = complaints(9, wednesday + 6 * hourMs, minuteMs)
    const later = stateAt(wednesday + 6.5 * hourMs, [...storm, ...again], events)
    expect(later).toMatchObject({ now: { phase: 'alert' }, fresh: [{ type: 'started' }] })
  })

  it('tells of a storm that came and went while the computer was off', () => {
    const storm = complaints(50, wednesday, minuteMs).map((message) => ({ ...message, receivedAt: wednesday + dayMs }))
    const { now, fresh } = stateAt(wednesday + dayMs, storm)
    expect(now).toEqual({ phase: 'calm' })
    expect(fresh.map(({ type }) => type)).toEqual(['started', 'ended'])
  })

  it('lets stored events stand when labels are corrected', () => {
    const storm = complaints(9, wednesday, minuteMs)
    const events = stateAt(wednesday + hourMs / 2, storm).fresh
    const corrected = storm.map((message) => ({ ...message, sentiment: 'positive' as const }))
    const { now, fresh } = stateAt(wednesday + 45 * minuteMs, corrected, events)
    expect(now.phase).toBe('alert')
    expect(fresh).toEqual([])
  })

  it('answers the same whether it is asked once or often', () => {
    const shop = { busyHour: 4, negativeShare: 0.1, verifiedShare: 0.05, timesOnMonday: 2 }
    const storms = fc.array(
      fc.record({ hour: fc.integer({ min: 0, max: 150 }), people: fc.integer({ min: 1, max: 60 }) }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(fc.integer(), storms, fc.integer({ min: 30, max: 300 }), (seed, bursts, everyMinutes) => {
        const since = wednesday - 2 * weekMs
        const span = { from: since, to: wednesday + 6 * dayMs }
        const ordinary = ordinaryMessages(span, shop, chanceFrom(seed)).map((message) => ({
          ...message,
          receivedAt: message.sentAt,
        }))
        const messages = bursts.reduce(
          (all, { hour, people }) => [...all, ...complaints(people, wednesday + hour * hourMs, 41_000 + hour)],
          ordinary,
        )
        const events: CrisisEvent[] = []
        for (let now = wednesday; now <= span.to; now += everyMinutes * minuteMs) {
          const known = messages.filter(({ receivedAt }) => receivedAt <= now)
          events.push(...crisisState({ messages: known, events, watchedSince: since }, now, settings).fresh)
        }
        const lastAsked = wednesday + Math.floor((6 * dayMs) / (everyMinutes * minuteMs)) * everyMinutes * minuteMs
        const once = crisisState({ messages, events: [], watchedSince: since }, lastAsked, settings).fresh
        expect(events).toEqual(once)
      }),
      { numRuns: 8 },
    )
  })
})
