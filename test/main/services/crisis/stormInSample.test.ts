import { beforeAll, describe, expect, it } from 'vitest'

import type { Reply } from '#shared/domain/outbox/reply'
import { personOf } from '#shared/domain/crisis/personOf'
import { createSampleStage, type SampleStage } from '../../../fakes/sampleStage'

const openedAt = Date.UTC(2026, 10, 25, 10)
const hourMs = 3_600_000
const texts = {
  texts: { en: 'We see it, we are on it.', fr: 'Nous nous en occupons.', pl: 'Zajmujemy się tym.' },
  otherwise: 'en',
} as const

function holdingReplies({ store }: SampleStage): readonly Reply[] {
  return [...store.shop().replies.values()].filter(({ isHolding }) => isHolding === true)
}

function peopleOf({ store }: SampleStage, replies: readonly Reply[]): readonly string[] {
  const shop = store.shop()
  return replies.flatMap(({ conversationId }) => {
    const entry = shop.conversations.get(conversationId)
    return entry ? [personOf(shop, entry.conversation)] : []
  })
}

describe('a storm of 300 messages in the sample shop', () => {
  let stage: SampleStage
  let stormAt = 0
  beforeAll(async () => {
    stage = await createSampleStage(openedAt)
    await stage.pass(2 * hourMs)
    expect(stage.alerts).toEqual([])
    stormAt = stage.clock.now()
    await stage.startStorm()
  }, 120_000)

  it('is an alert at once, on disk before anything rings', async () => {
    await stage.pass(60_000)
    expect(stage.alerts).toHaveLength(1)
    expect(stage.store.shop().crisis.map(({ type }) => type)).toEqual(['started'])
    expect(stage.shop.crisis.state().alert?.people).toBeGreaterThanOrEqual(5)
    expect(stage.shop.automaticReplies.mayAnswer(null)).toEqual({ isAllowed: false, reason: 'crisis' })
  })

  it('sends each person one holding text at most, pressed twice at once and again at the end', async () => {
    await stage.pass(15 * 60_000)
    const { holding } = stage.shop.crisis
    const [once, twice] = await Promise.all([holding.send(texts), holding.send(texts)])
    expect(once.ok && twice.ok && once.value.queued + twice.value.queued).toBe(holdingReplies(stage).length)
    const first = holdingReplies(stage).length
    expect(first).toBeGreaterThan(50)
    await stage.pass(30 * 60_000)
    await holding.send(texts)
    const replies = holdingReplies(stage)
    expect(replies.length).toBeGreaterThan(first)
    const people = peopleOf(stage, replies)
    expect(new Set(people).size).toBe(people.length)
    expect(new Set(replies.map(({ text }) => text))).toEqual(new Set(Object.values(texts.texts)))
    const again = await holding.send(texts)
    expect(again.ok && again.value.queued).toBe(0)
  })

  it('has all 300 messages, and one alert', () => {
    const arrived = stage.store.log.flat().filter((change) => change.type === 'messageArrived')
    expect(arrived.filter(({ message }) => message.remoteId.startsWith(`storm-${stormAt}-`))).toHaveLength(300)
    expect(stage.alerts).toHaveLength(1)
  })

  it('shows what people copied from each other', async () => {
    const report = await stage.shop.crisis.report(stage.store.shop().crisis[0]?.at ?? 0)
    expect(report.ok && report.value.clusters.length).toBeGreaterThanOrEqual(6)
    expect(report.ok && report.value.clusters[0]?.messages).toBeGreaterThan(15)
    expect(report.ok && report.value.negativeMessages).toBeGreaterThan(200)
    // Sent ones are messages too by now, and count once. Who complained in private alone is not in the report.
    expect(report.ok && report.value.holdingTexts).toBeLessThanOrEqual(holdingReplies(stage).length)
    expect(report.ok && report.value.holdingTexts).toBeGreaterThan(0.9 * holdingReplies(stage).length)
  })

  it('is over by itself; what was written in it is never answered automatically', async () => {
    await stage.pass(4 * hourMs)
    expect(stage.store.shop().crisis.map(({ type }) => type)).toEqual(['started', 'ended'])
    expect(stage.alerts).toHaveLength(1)
    const { mayAnswer } = stage.shop.automaticReplies
    expect(mayAnswer(null)).toEqual({ isAllowed: true })
    expect(mayAnswer(stage.clock.now())).toEqual({ isAllowed: true })
    expect(mayAnswer(stormAt + 10 * 60_000)).toEqual({ isAllowed: false, reason: 'writtenInCrisis' })
    const late = await stage.shop.crisis.holding.send(texts)
    expect(late.ok && late.value.queued).toBe(0)
  })
})
