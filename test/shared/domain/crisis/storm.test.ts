import { beforeAll, describe, expect, it } from 'vitest'

import type { CrisisEvent } from '#shared/domain/crisis/crisisEvent'
import { isAgainstShop } from '#shared/domain/crisis/crisisMessage'
import type { CrisisPhase } from '#shared/domain/crisis/crisisPhase'
import { crisisState } from '#shared/domain/crisis/crisisState'
import { crisisTimeline } from '#shared/domain/crisis/crisisTimeline'
import { holdingText, type CrisisReply } from '#shared/domain/crisis/holdingText'
import { mayAnswerAutomatically } from '#shared/domain/crisis/mayAnswerAutomatically'
import { chanceFrom } from '#test/builders/chance'
import { crisisSettings, hourMs, ordinaryMessages, weekMs } from '#test/builders/crisisMessages'
import { aStorm, type StormMessage } from '#test/builders/crisisStorm'

const since = Date.parse('2026-05-04T00:00:00Z')
const stormFrom = since + 2 * weekMs + 34 * hourMs
const stormTo = stormFrom + 2 * hourMs
const shop = { busyHour: 3, negativeShare: 0.12, verifiedShare: 0.05, timesOnMonday: 2.5 }

/** Four weeks with a storm in the third, asked every three minutes around it and hourly otherwise, as it would arrive. */
function replay(seed: number) {
  const chance = chanceFrom(seed)
  const storm = aStorm(300, stormFrom, chance)
  const ordinary = ordinaryMessages({ from: since, to: since + 4 * weekMs }, shop, chance)
  const texts: StormMessage[] = ordinary.map((message) => ({
    ...message,
    text: message.id,
    conversationId: message.id,
  }))
  const messages = [...texts, ...storm]
  const events: CrisisEvent[] = []
  const replies: (CrisisReply & { conversationId: string })[] = []
  const phases: { at: number; now: CrisisPhase; isAutomaticAllowed: boolean }[] = []
  let at = since
  while (at <= since + 4 * weekMs) {
    const known = messages.filter(({ receivedAt }) => receivedAt <= at)
    const { now, fresh } = crisisState({ messages: known, events, watchedSince: since }, at, crisisSettings())
    events.push(...fresh)
    phases.push({ at, now, isAutomaticAllowed: mayAnswerAutomatically({ now, events }, null).isAllowed })
    for (const { personId, conversationId } of now.phase === 'alert' ? known.slice(-300) : []) {
      const decision = holdingText({ personId, isMuted: false }, { now, events }, known, replies)
      if (decision.isSent) replies.push({ personId, conversationId, at, kind: 'holding' })
    }
    const isNear = at >= stormFrom - hourMs && at < stormTo + 4 * hourMs
    if (isNear && replies.length > 50 && replies.length % 7 === 0) {
      replies.push({ personId: 'storm person 3', conversationId: '3', at, kind: 'answer' })
    }
    at += isNear ? hourMs / 20 : 6 * hourMs
  }
  return { storm, messages, events, replies, phases }
}

describe('a storm of 300 messages in three languages within four ordinary weeks', () => {
  let played: ReturnType<typeof replay>
  beforeAll(() => {
    played = replay(1)
  })

  it('is exactly one alert, within its first quarter of an hour', () => {
    expect(played.events.map(({ type }) => type)).toEqual(['started', 'ended'])
    expect(played.events[0]?.at).toBeGreaterThan(stormFrom)
    expect(played.events[0]?.at).toBeLessThan(stormFrom + hourMs / 4)
    expect(played.events[1]?.at).toBeGreaterThan(stormTo)
    expect(played.events[1]?.at).toBeLessThan(stormTo + 3 * hourMs)
  })

  it('gives nobody the holding text twice, and each complaining person once', () => {
    const people = played.replies.filter(({ kind }) => kind === 'holding').map(({ personId }) => personId)
    expect(people.length).toBeGreaterThan(100)
    expect(new Set(people).size).toBe(people.length)
    const complaining = new Set(played.storm.filter(isAgainstShop).map(({ personId }) => personId))
    expect(people.filter((person) => person.startsWith('storm')).every((person) => complaining.has(person))).toBe(true)
  })

  it('pauses everything automatic as long as it lasts, and never answers by itself what was written in it', () => {
    const [startedAt = 0, endedAt = 0] = played.events.map(({ at }) => at)
    for (const { at, isAutomaticAllowed } of played.phases) {
      if (at >= startedAt + hourMs / 20 && at < endedAt) expect(isAutomaticAllowed).toBe(false)
      if (at < startedAt || at >= endedAt) expect(isAutomaticAllowed).toBe(true)
    }
    const after = { now: { phase: 'calm' as const }, events: played.events }
    for (const { sentAt, receivedAt } of played.storm) {
      const writtenAt = Math.min(sentAt, receivedAt)
      expect(mayAnswerAutomatically(after, writtenAt)).toEqual({ isAllowed: false, reason: 'writtenInCrisis' })
    }
  })

  it('can be told afterwards', () => {
    const [started] = played.events
    const timeline = crisisTimeline(started?.at ?? 0, played.events, played.messages, played.replies)
    expect(timeline?.moments.map(({ what }) => what)).toContain('firstHoldingText')
    expect(timeline?.moments[0]?.what).toBe('firstMessage')
    expect(timeline?.moments.at(-1)?.what).toBe('ended')
    expect(timeline?.negativeMessages).toBeGreaterThan(200)
    expect(timeline?.peak?.at).toBeGreaterThan(stormFrom + hourMs / 2)
    expect(timeline?.clusters.slice(0, 5).every(({ ids }) => ids.length >= 20)).toBe(true)
  })

  it.each([2, 3, 4])('is one alert with other people and other weeks (%i)', (seed) => {
    expect(replay(seed).events.map(({ type }) => type)).toEqual(['started', 'ended'])
  })
})
