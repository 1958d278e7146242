import { describe, expect, it } from 'vitest'

import { aMessage } from '#test/builders/conversations'
import { createDeskStage } from '#test/fakes/deskStage'

const minute = 60_000
const hour = 60 * minute
const start = 1_000_000

const input = {
  conversationId: 'conversation',
  text: 'It left this morning.',
  answersMessageId: null,
  seenRevision: 1,
  thenDone: false,
  plannedAt: start + 3 * hour,
  asThread: false,
  pictures: [],
}
const wrote = (at: number, parts = {}) => ({
  type: 'messageArrived' as const,
  message: aMessage({ id: `at-${at}`, remoteId: `at-${at}`, sentAt: at, receivedAt: at, ...parts }),
})

async function planned(more = {}) {
  const stage = createDeskStage()
  await stage.start()
  const queued = await stage.outbox().queueReply({ ...input, ...more })
  return { ...stage, id: queued.ok ? queued.value.replyId : '' }
}

describe('a planned reply', () => {
  it('leaves at its time and not before', async () => {
    const { clock, network, delivery, id } = await planned()
    await clock.advance(3 * hour - 1)
    expect(network.ledger).toEqual([])
    await clock.advance(1)
    expect(network.ledger).toHaveLength(1)
    expect(delivery(id)?.state).toBe('sent')
  })

  it('outlives a restart', async () => {
    const stage = await planned()
    await stage.clock.advance(hour)
    await stage.restart()
    await stage.clock.advance(2 * hour)
    expect(stage.network.ledger).toHaveLength(1)
  })

  it('is stopped as soon as the customer writes, and goes when the owner says so', async () => {
    const stage = await planned()
    await stage.clock.advance(hour)
    await stage.commit(wrote(stage.clock.now()))
    await stage.clock.settle()
    expect(stage.delivery(stage.id)).toMatchObject({ state: 'failed', reason: { code: 'customerWroteSince' } })
    await stage.clock.advance(12 * hour)
    expect(stage.network.ledger).toEqual([])
    await stage.outbox().retry(stage.id)
    await stage.clock.advance(minute)
    expect(stage.network.ledger).toHaveLength(1)
  })

  it('is not stopped by what the shop itself wrote from a phone', async () => {
    const stage = await planned()
    await stage.commit(wrote(start + hour, { direction: 'out' }))
    await stage.clock.advance(3 * hour)
    expect(stage.network.ledger).toHaveLength(1)
  })

  it('asks when its time passed while the computer slept', async () => {
    const stage = await planned()
    stage.clock.sleep(9 * hour)
    await stage.clock.advance(hour)
    expect(stage.network.ledger).toEqual([])
    expect(stage.delivery(stage.id)).toMatchObject({
      state: 'failed',
      reason: { code: 'plannedTimePassed', plannedAt: start + 3 * hour },
    })
    await stage.outbox().retry(stage.id)
    await stage.clock.advance(minute)
    expect(stage.network.ledger).toHaveLength(1)
  })

  it('asks when the app was closed at its time', async () => {
    const stage = await planned()
    stage.clock.forgetTimers()
    stage.clock.sleep(20 * hour)
    await stage.restart()
    expect(stage.network.ledger).toEqual([])
    expect(stage.delivery(stage.id)).toMatchObject({ reason: { code: 'plannedTimePassed' } })
  })

  it('leaves at once when the owner wants it to', async () => {
    const stage = await planned()
    expect(await stage.outbox().sendNow(stage.id)).toMatchObject({ ok: true })
    await stage.clock.settle()
    expect(stage.network.ledger).toHaveLength(1)
  })

  it('keeps no other reply in its conversation back', async () => {
    const stage = await planned()
    await stage.outbox().queueReply({ ...input, plannedAt: null, text: 'Meanwhile.' })
    await stage.clock.advance(minute)
    expect(stage.network.ledger.map(({ text }) => text)).toEqual(['Meanwhile.'])
  })

  it('can’t be planned for the past', async () => {
    const { outbox } = createDeskStage()
    expect(await outbox().queueReply({ ...input, plannedAt: start })).toMatchObject({
      error: { code: 'plannedInThePast' },
    })
  })
})

describe('any reply in the outbox', () => {
  it('asks once more when the customer wrote before it left', async () => {
    const stage = await planned({ plannedAt: null })
    await stage.commit(wrote(start + 1))
    await stage.clock.advance(hour)
    expect(stage.network.ledger).toEqual([])
    expect(stage.delivery(stage.id)).toMatchObject({ reason: { code: 'customerWroteSince' } })
  })

  it('asks once more when the customer edited a message before it left', async () => {
    const stage = await planned({ plannedAt: null })
    const edit = { messageId: 'message', conversationId: 'conversation', remoteId: '10', text: 'Never mind' }
    await stage.commit({ type: 'messageEdited', ...edit, editedAt: start + 1 })
    await stage.clock.advance(hour)
    expect(stage.network.ledger).toEqual([])
  })

  it('does not leave a private conversation after the network’s reply window', async () => {
    const { outbox } = createDeskStage({ replyWindowHours: 24 })
    expect(await outbox().queueReply({ ...input, plannedAt: start + 48 * hour })).toMatchObject({ ok: true })
  })
})

describe('a text that is too long for one post', () => {
  const long = Array.from({ length: 60 }, (_, at) => `Sentence number ${at} is here.`).join(' ')

  it('leaves in numbered parts, each answering the one before', async () => {
    const stage = await planned({ plannedAt: null, asThread: true, text: long })
    await stage.clock.advance(hour)
    const { ledger } = stage.network
    expect(ledger.length).toBeGreaterThan(3)
    expect(ledger.map(({ text }) => / (\d+)\/\d+$/.exec(text)?.[1])).toEqual(ledger.map((_, at) => String(at + 1)))
    expect(ledger.map(({ inReplyTo }) => inReplyTo)).toEqual(['10', ...ledger.slice(0, -1).map((one) => one.remoteId)])
  })

  it('is held where a part fails, and goes on when that one is sent', async () => {
    const stage = createDeskStage()
    await stage.start()
    stage.network.happenings.push({ isCreated: true, heard: 'accepted' })
    stage.network.happenings.push({ isCreated: false, heard: { type: 'refused', reason: { code: 'replyNotAllowed' } } })
    await stage.outbox().queueReply({ ...input, plannedAt: null, asThread: true, text: long })
    await stage.clock.advance(hour)
    expect(stage.network.ledger).toHaveLength(1)
    const failed = [...stage.store().shop().replies.values()].find(({ delivery }) => delivery.state === 'failed')
    await stage.outbox().retry(failed?.id ?? '')
    await stage.clock.advance(hour)
    expect(stage.network.ledger.length).toBeGreaterThan(3)
  })

  it('comes back whole when its first part is taken back', async () => {
    const stage = await planned({ plannedAt: null, asThread: true, text: long })
    await stage.outbox().takeBack(stage.id)
    expect(stage.draft()?.text.replaceAll(/\s+/g, ' ')).toBe(long)
    await stage.clock.advance(hour)
    expect(stage.network.ledger).toEqual([])
  })

  it('is refused where the channel has no threads', async () => {
    const { outbox } = createDeskStage({ canThread: false })
    expect(await outbox().queueReply({ ...input, plannedAt: null, asThread: true, text: long })).toMatchObject({
      error: { code: 'textTooLong' },
    })
  })
})
