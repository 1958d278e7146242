import { describe, expect, it } from 'vitest'

import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import { mayAnswerAutomatically } from '#shared/domain/crisis/mayAnswerAutomatically'
import { hourMs } from '#test/builders/crisisMessages'

const startedAt = Date.parse('2026-05-13T12:00:00Z')
const counts = { windowMs: hourMs, negative: 5, others: 0, large: 0, usual: 0.1 }
const started: CrisisEvent = { type: 'started', at: startedAt, reason: 'burst', counts }
const ended: CrisisEvent = { type: 'ended', at: startedAt + 3 * hourMs, by: 'calm' }
const calm = { phase: 'calm' as const }

describe('mayAnswerAutomatically', () => {
  it('lets everything automatic go on where there is no crisis', () => {
    expect(mayAnswerAutomatically({ now: calm, events: [] }, startedAt)).toEqual({ isAllowed: true })
  })

  it.each([null, startedAt - 30 * hourMs, startedAt + hourMs])('pauses everything in a crisis (%s)', (messageAt) => {
    const now = { phase: 'alert' as const, startedAt, coolingSince: startedAt + hourMs }
    const decision = mayAnswerAutomatically({ now, events: [started] }, messageAt)
    expect(decision).toEqual({ isAllowed: false, reason: 'crisis' })
  })

  it.each([
    [startedAt - hourMs, true],
    [startedAt - hourMs + 1, false],
    [startedAt + 3 * hourMs, false],
    [startedAt + 3 * hourMs + 1, true],
    [null, true],
  ])('afterwards never answers by itself what was written in it (%s: %s)', (messageAt, isAllowed) => {
    expect(mayAnswerAutomatically({ now: calm, events: [started, ended] }, messageAt).isAllowed).toBe(isAllowed)
  })
})
