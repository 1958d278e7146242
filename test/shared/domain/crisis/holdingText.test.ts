import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import type { CrisisPhase } from '#shared/domain/crisis/crisisPhase'
import { holdingText, type CrisisReply } from '#shared/domain/crisis/holdingText'
import { aComplaint, hourMs } from '#test/builders/crisisMessages'

const startedAt = Date.parse('2026-05-13T12:00:00Z')
const counts = { windowMs: hourMs, negative: 5, others: 0, large: 0, usual: 0.1 }
const started: CrisisEvent = { type: 'started', at: startedAt, reason: 'burst', counts }
const alert: CrisisPhase = { phase: 'alert', startedAt, coolingSince: null }
const crisis = { now: alert, events: [started] }
const anna = { personId: 'anna', isMuted: false }
const complaint = aComplaint(startedAt + 60_000, { personId: 'anna' })

function reply(kind: CrisisReply['kind'], at: number, personId = 'anna'): CrisisReply {
  return { kind, at, personId }
}

describe('holdingText', () => {
  it.each<[string, readonly CrisisReply[]]>([
    ['has no reply yet', []],
    ['had an automatic reply', [reply('automatic', startedAt + 70_000)]],
    ['was answered before the storm began to rise', [reply('answer', startedAt - hourMs)]],
    ['had the holding text in an earlier crisis', [reply('holding', startedAt - 5 * hourMs)]],
  ])('goes to a person who complained and %s', (_, replies) => {
    expect(holdingText(anna, crisis, [complaint], replies)).toEqual({ isSent: true })
  })

  it('goes to who complained while the storm was rising, and in private', () => {
    const early = aComplaint(startedAt - hourMs + 1, { personId: 'anna', isPublic: false })
    expect(holdingText(anna, crisis, [early], [])).toEqual({ isSent: true })
  })

  it.each<[string, string, Parameters<typeof holdingText>]>([
    ['without a crisis', 'noCrisis', [anna, { now: { phase: 'calm' }, events: [] }, [complaint], []]],
    [
      'in a crisis the owner has set aside',
      'noCrisis',
      [anna, { now: { ...alert, phase: 'setAside' }, events: [started] }, [complaint], []],
    ],
    ['to the muted', 'isMuted', [{ ...anna, isMuted: true }, crisis, [complaint], []]],
    ['a second time', 'hadHoldingText', [anna, crisis, [complaint], [reply('holding', startedAt + 90_000)]]],
    ['to who was answered', 'wasAnswered', [anna, crisis, [complaint], [reply('answer', startedAt - 60_000)]]],
    ['to who wrote nothing', 'wroteNothing', [anna, crisis, [aComplaint(startedAt, { personId: 'other' })], []]],
    ['to who wrote something kind', 'wroteNothing', [anna, crisis, [{ ...complaint, sentiment: 'positive' }], []]],
    [
      'for a complaint before the storm',
      'wroteNothing',
      [anna, crisis, [aComplaint(startedAt - hourMs, { personId: 'anna' })], []],
    ],
  ])('does not go %s', (_, reason, arguments_) => {
    expect(holdingText(...arguments_)).toEqual({ isSent: false, reason })
  })

  it('goes to each person once, in whatever order conversations of several places are gone through', () => {
    const people = fc.constantFrom('anna', 'bea', 'cyd')
    const visits = fc.array(fc.record({ personId: people, minutes: fc.integer({ min: 0, max: 300 }) }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(visits, fc.array(people), (drawn, answered) => {
        const replies = answered.map((personId) => reply('answer', startedAt, personId))
        const messages = drawn.map(({ personId, minutes }) => aComplaint(startedAt + minutes * 60_000, { personId }))
        for (const { personId, minutes } of drawn) {
          const decision = holdingText({ personId, isMuted: false }, crisis, messages, replies)
          if (decision.isSent) replies.push(reply('holding', startedAt + minutes * 60_000, personId))
        }
        const holding = replies.filter(({ kind }) => kind === 'holding').map(({ personId }) => personId)
        const due = new Set(drawn.map(({ personId }) => personId).filter((person) => !answered.includes(person)))
        expect(holding.toSorted()).toEqual([...due].toSorted())
      }),
    )
  })
})
