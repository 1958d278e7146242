import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { acknowledgedAt, waitingSince } from '#shared/domain/conversations/waitingSince'
import { responseClock } from '#shared/domain/deadlines/responseClock'
import { responseRounds } from '#shared/domain/deadlines/responseRounds'
import { runningClock } from '#shared/domain/deadlines/runningClock'
import { someHours } from '#test/builders/businessHours'
import { aDeed, type Deed } from '#test/builders/clockStories'
import { aConversation } from '#test/builders/conversations'
import { urgencyOf } from '#shared/domain/triage/urgencyOf'
import { aVerdict } from '#test/builders/verdicts'

const rules = { businessHours: someHours('Mon-Fri 9:00-17:00'), deadlines: [] }
const minutes120 = { unit: 'minutes', count: 120 } as const
const nextDay = { unit: 'businessDays', count: 1 } as const
const at = (written: string) => Date.parse(written)

describe('runningClock', () => {
  const waiting = {
    conversation: aConversation(),
    waitingSince: at('2026-01-12T10:00+01:00'),
    acknowledgedAt: null,
    urgency: null,
  }

  it('counts a first response by channel and kind', () => {
    expect(runningClock(waiting, rules)).toEqual({
      counts: 'firstResponse',
      startedAt: waiting.waitingSince,
      deadline: { unit: 'minutes', count: 120 },
      dueAt: at('2026-01-12T12:00+01:00'),
    })
  })

  it('has less time for what is urgent', () => {
    const urgency = urgencyOf([{ ...aVerdict(), messageId: 'm' }])
    expect(runningClock({ ...waiting, urgency }, rules)?.dueAt).toBe(at('2026-01-12T10:30+01:00'))
  })

  it('has an hour for somebody about to buy', () => {
    const urgency = urgencyOf([{ ...aVerdict({ tier: 1, messageClass: 'purchase' }), messageId: 'm' }])
    expect(runningClock({ ...waiting, urgency }, rules)?.dueAt).toBe(at('2026-01-12T11:00+01:00'))
  })

  it('counts the promise from the acknowledgement on', () => {
    const heldAt = at('2026-01-12T10:20+01:00')
    expect(runningClock({ ...waiting, acknowledgedAt: heldAt }, rules)).toMatchObject({
      counts: 'promise',
      startedAt: heldAt,
      dueAt: at('2026-01-13T17:00+01:00'),
    })
  })

  it('is none where nothing waits, and where there is no deadline', () => {
    const deadlines = [{ place: 'x.public', tier: 2, deadline: { unit: 'none' } }] as const
    expect(runningClock({ ...waiting, waitingSince: null }, rules)).toBeNull()
    expect(runningClock(waiting, { ...rules, deadlines })).toBeNull()
  })

  it('agrees with the last wait of the whole history', () => {
    const deeds: Deed[] = ['in', 'in', 'out', 'held', 'auto', 'in gone', 'out gone', 'held gone']
    const written = fc.array(fc.tuple(fc.constantFrom(...deeds), fc.nat(20)), { maxLength: 12 })
    fc.assert(
      fc.property(written, fc.option(fc.nat(20)), (all, dismissedAt) => {
        const heads = all.map(([deed, sentAt]) => aDeed(deed, sentAt)).sort((a, b) => a.sentAt - b.sentAt)
        const last = responseRounds(heads, dismissedAt).at(-1)
        const since = waitingSince(heads, dismissedAt)
        const entry = {
          conversation: aConversation(),
          waitingSince: since,
          acknowledgedAt: acknowledgedAt(heads, since),
          urgency: null,
        }
        const clock = runningClock(entry, rules)
        const lengths = { firstResponse: minutes120, promise: nextDay, hours: rules.businessHours }
        const legs = last?.ended === null ? responseClock(last, lengths) : null
        const leg = legs?.promise ?? legs?.firstResponse
        expect(clock && [clock.startedAt, clock.dueAt]).toEqual(leg ? [leg.startedAt, leg.dueAt] : null)
      }),
      { numRuns: 2_000 },
    )
  })
})
