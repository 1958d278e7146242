import { beforeAll, describe, expect, it } from 'vitest'

import { draftSaved } from '#shared/domain/drafts/draftSaved'
import type { HoldingReason } from '#shared/domain/crisis/holdingReason'
import { createSampleStage, type SampleStage } from '../../../fakes/sampleStage'

const openedAt = Date.UTC(2026, 10, 25, 10)
const minuteMs = 60_000

function texts(en: string) {
  return { texts: { en, fr: 'Nous nous en occupons.', pl: 'Zajmujemy się tym.' }, otherwise: 'fr' } as const
}

async function preview({ shop }: SampleStage, en = 'We are on it.') {
  const answer = await shop.crisis.holding.preview(texts(en))
  if (!answer.ok) throw new Error(answer.error.code)
  const left = (reason: HoldingReason) => answer.value.leftOut.find((one) => one.reason === reason)?.count ?? 0
  return { ...answer.value, left }
}

/** The conversation with one person of the storm. */
function stranger({ store }: SampleStage, number: number) {
  const shop = store.shop()
  for (const entry of shop.conversations.values()) {
    const identity = shop.identities.get(entry.conversation.identityId)
    if (identity?.handle === `storm_${number}`) return entry
  }
  throw new Error(`storm_${number} has not written`)
}

describe('the holding texts of a crisis', () => {
  let stage: SampleStage
  beforeAll(async () => {
    stage = await createSampleStage(openedAt)
    await stage.pass(5 * minuteMs)
    await stage.startStorm()
    await stage.pass(12 * minuteMs)
  }, 120_000)

  it('are shown before they are sent: how many, where, in which language', async () => {
    const { people, isPublic, isPrivate, byLanguage, names } = await preview(stage)
    expect(people).toBeGreaterThan(40)
    expect(isPublic + isPrivate).toBe(people)
    expect(byLanguage.en + byLanguage.fr + byLanguage.pl).toBe(people)
    expect(Math.min(byLanguage.en, byLanguage.fr, byLanguage.pl)).toBeGreaterThan(5)
    expect(names.length).toBeGreaterThan(2)
  })

  it('leave out whoever is muted, and whoever has been answered', async () => {
    const before = await preview(stage)
    const muted = stage.store.shop().customers.get(stranger(stage, 0).conversation.customerId)
    if (muted) await stage.store.commit(() => [{ type: 'customerMet', customer: { ...muted, isMuted: true } }])
    const { conversation, revision } = stranger(stage, 2)
    const answer = await stage.shop.outbox.queueReply({
      ...{ conversationId: conversation.id, text: 'I am sorry, here is your money.', answersMessageId: null },
      ...{ seenRevision: revision, thenDone: false, plannedAt: null, asThread: false, pictures: [] },
    })
    expect(answer.ok).toBe(true)
    const after = await preview(stage)
    expect([
      after.left('isMuted') - before.left('isMuted'),
      after.left('wasAnswered') - before.left('wasAnswered'),
    ]).toEqual([1, 1])
    expect(after.people).toBe(before.people - 2)
  })

  it('say where the text is too long, and where nothing can be sent from here', async () => {
    const long = await preview(stage, 'We are on it. '.repeat(21))
    expect(long.left('tooLong')).toBeGreaterThan(3)
    const on = (await preview(stage)).people
    await stage.store.commit(() => [{ type: 'accountDisconnected', accountId: 'bluesky:sample-shop-bluesky', at: 1 }])
    const without = await preview(stage)
    expect(without.left('cannotReply')).toBeGreaterThan(3)
    expect(without.people + without.left('cannotReply')).toBe(on)
  })

  it('refuse what no reply may say, before anything is queued', async () => {
    const count = stage.store.shop().replies.size
    const { holding } = stage.shop.crisis
    expect(await holding.send(texts('   '))).toMatchObject({ ok: false, error: { code: 'textEmpty' } })
    expect(await holding.send(texts('Dear {{ customer.firstName }}'))).toMatchObject({
      ok: false,
      error: { code: 'unresolvedField' },
    })
    expect(stage.store.shop().replies.size).toBe(count)
  })

  it('go through the outbox as holding replies, to as many as were shown, and leave drafts alone', async () => {
    const entry = stranger(stage, 5)
    const conversationId = entry.conversation.id
    const input = {
      ...{ conversationId, text: 'Dear', cursorAt: 4, answersMessageId: null, seenRevision: entry.revision },
    }
    await stage.store.commit((shop) => draftSaved(shop, input, stage.clock.now()))
    const shown = await preview(stage)
    const sent = await stage.shop.crisis.holding.send(texts('We are on it.'))
    expect(sent.ok && sent.value.queued).toBe(shown.people)
    const reply = [...stage.store.shop().replies.values()].find((one) => one.conversationId === conversationId)
    expect(reply).toMatchObject({ isHolding: true, delivery: { state: 'queued' } })
    expect(stage.store.shop().drafts.get(conversationId)?.text).toBe('Dear')
    expect(stage.store.shop().conversations.get(conversationId)?.doneAt).toBeNull()
    const after = await preview(stage)
    expect(after.people).toBe(0)
    expect(after.given.waiting).toBe(shown.people)
    expect(after.left('hadHoldingText')).toBe(shown.people)
  })
})
