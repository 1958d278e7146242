import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import { crisisPeak } from '#shared/domain/crisis/crisisPeak'
import { crisisTimeline } from '#shared/domain/crisis/crisisTimeline'
import type { CrisisReply } from '#shared/domain/crisis/holdingText'
import { aComplaint, hourMs } from '#test/builders/crisisMessages'

const minuteMs = 60_000
const startedAt = Date.parse('2026-05-13T12:00:00Z')
const counts = { windowMs: hourMs, negative: 5, others: 0, large: 0, usual: 0.1 }
const started: CrisisEvent = { type: 'started', at: startedAt, reason: 'burst', counts }
const ended: CrisisEvent = { type: 'ended', at: startedAt + 3 * hourMs, by: 'calm' }

function said(minutes: number, personId: string, text: string, isPublic = true) {
  return { ...aComplaint(startedAt + minutes * minuteMs, { personId, isPublic }), text }
}

function replied(minutes: number, personId: string, kind: CrisisReply['kind']): CrisisReply {
  return { personId, at: startedAt + minutes * minuteMs, kind }
}

const messages = [
  said(-70, 'early', 'My plate came broken last week'),
  said(-20, 'anna', 'My hand was burnt by one of these mugs'),
  said(0, 'bea', 'my hand was burnt by one of these mugs!!'),
  said(10, 'anna', 'And nobody says anything to us here'),
  said(20, 'cyd', 'What kind of shop sells things like that'),
  said(40, 'dan', 'Two cups of three are broken, shame on you', false),
  said(200, 'late', 'Is the blue mug one of the bad ones too?'),
]
const replies = [
  replied(5, 'bea', 'automatic'),
  replied(6, 'bea', 'holding'),
  replied(7, 'anna', 'holding'),
  replied(40, 'anna', 'answer'),
  replied(50, 'anna', 'answer'),
  replied(190, 'bea', 'answer'),
  replied(41, 'somebody else', 'answer'),
]

describe('crisisTimeline', () => {
  it('tells what happened from the first message to the end', () => {
    const at = (minutes: number) => startedAt + minutes * minuteMs
    expect(crisisTimeline(startedAt, [started, ended], messages, replies)).toEqual({
      startedAt,
      endedAt: at(180),
      reason: 'burst',
      moments: [
        { what: 'firstMessage', at: at(-20) },
        { what: 'started', at: startedAt },
        { what: 'firstHoldingText', at: at(6) },
        { what: 'peak', at: at(20) },
        { what: 'firstAnswer', at: at(40) },
        { what: 'ended', at: at(180) },
      ],
      peak: { at: at(20), windowMs: hourMs, people: 3 },
      negativeMessages: 4,
      answers: { people: 3, answered: 2, medianMs: (60 + 190) * (minuteMs / 2) },
      holdingTexts: 2,
      clusters: [{ typicalId: messages[1]?.id, ids: [messages[1]?.id, messages[2]?.id] }],
    })
  })

  it('has no end while it lasts, and no answers where there were none', () => {
    const timeline = crisisTimeline(startedAt, [started], messages, [])
    expect(timeline).toMatchObject({ endedAt: null, answers: { people: 4, answered: 0, medianMs: null } })
  })

  it('tells of the crisis that was asked for, and of none where there was none', () => {
    const later: CrisisEvent = { ...started, type: 'started', at: startedAt + 30 * hourMs }
    expect(crisisTimeline(startedAt, [started, ended, later], messages, replies)?.endedAt).toBe(ended.at)
    expect(crisisTimeline(startedAt + 1, [started, ended], messages, replies)).toBeNull()
  })
})

describe('crisisPeak', () => {
  it('is the fullest hour, each person counted once', () => {
    const drawn = fc.array(
      fc.record({ minutes: fc.integer({ min: 0, max: 400 }), person: fc.integer({ max: 6, min: 0 }) }),
    )
    fc.assert(
      fc.property(drawn, (writings) => {
        const inOrder = writings
          .map(({ minutes, person }) => aComplaint(startedAt + minutes * minuteMs, { personId: `p${person}` }))
          .sort((one, other) => one.sentAt - other.sentAt)
        const peopleUntil = (at: number) =>
          new Set(inOrder.filter(({ sentAt }) => sentAt <= at && sentAt > at - hourMs).map(({ personId }) => personId))
            .size
        const most = Math.max(0, ...inOrder.map(({ sentAt }) => peopleUntil(sentAt)))
        const peak = crisisPeak(inOrder, hourMs)
        expect(peak?.people ?? 0).toBe(most)
        if (peak) expect(peopleUntil(peak.at)).toBe(most)
      }),
    )
  })
})
