import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { anAccount } from '#test/builders/arrivals'
import { aMessage } from '#test/builders/conversations'
import { aPng } from '#test/builders/pictureBytes'
import { aPicture } from '#test/builders/pictures'
import { deliveries } from '#test/builders/replies'
import { allIsWell, createDeliveryStage } from '#test/fakes/deliveryStage'
import type { Happening } from '#test/fakes/fakeNetwork'

const timedOut = { type: 'interrupted', reason: { code: 'timedOut' } } as const
const lost: Happening = { isCreated: false, heard: timedOut }
const createdButLost: Happening = { isCreated: true, heard: timedOut }
const offline: Happening = {
  isCreated: false,
  heard: { type: 'deferred', retryAt: null, reason: { code: 'offline' } },
}
const expired: Happening = {
  isCreated: false,
  heard: { type: 'deferred', retryAt: null, reason: { code: 'authExpired' } },
}
const isSending = (change: Change) => change.type === 'deliveryAdvanced' && change.delivery.state === 'sending'
const isSent = (change: Change) => change.type === 'deliveryAdvanced' && change.delivery.state === 'sent'

describe('a reply that goes well', () => {
  it('is written as sending before it leaves, and its message and costs in one commit with its acceptance', async () => {
    const stage = createDeliveryStage()
    await stage.start()
    await stage.queue({})
    await stage.clock.settle()
    const [, , begun, accepted] = stage.store().log
    expect(begun).toMatchObject([{ type: 'deliveryAdvanced', delivery: { state: 'sending', attempt: 1 } }])
    expect(accepted).toMatchObject([
      { type: 'deliveryAdvanced', delivery: { state: 'sent', remoteId: '1000', confirmedBy: 'network' } },
      { type: 'messageArrived', message: { id: 'reply', remoteId: '1000', direction: 'out', receivedAt: 1_000_000 } },
      { type: 'costsRecorded', accountId: 'x:shop', costs: [{ usd: 0.01 }] },
    ])
    expect(stage.verdict()).toEqual(allIsWell)
  })

  it('stays takeable through its undo window', async () => {
    const stage = createDeliveryStage()
    await stage.start()
    await stage.queue({ delivery: { state: 'queued', attempt: 0, notBefore: stage.clock.now() + 10_000 } })
    await stage.clock.advance(9_999)
    expect(stage.network.tries).toEqual([])
    await stage.clock.advance(1)
    expect(stage.delivery()).toMatchObject({ state: 'sent' })
  })

  it('brings no second message where polling saw it first', async () => {
    const stage = createDeliveryStage()
    await stage.start()
    await stage.commit({
      type: 'messageArrived',
      message: aMessage({ id: 'polled', direction: 'out', remoteId: '1000' }),
    })
    await stage.queue({})
    await stage.clock.settle()
    expect(stage.delivery()).toMatchObject({ state: 'sent', remoteId: '1000' })
    expect(stage.store().shop().conversations.get('conversation')?.heads).toHaveLength(2)
  })

  it('is not sent when its beginning cannot be written, and goes when the disk is free again', async () => {
    const stage = createDeliveryStage()
    await stage.start()
    await stage.queue({})
    stage.store().failNextCommit({ code: 'diskFull' })
    await stage.clock.settle()
    expect(stage.network.tries).toEqual([])
    expect(stage.delivery()).toMatchObject({ state: 'queued' })
    await stage.clock.advance(10_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent' })
  })

  it('is not sent when the owner takes it back while its session is fetched', async () => {
    const stage = createDeliveryStage()
    await stage.start()
    const queued = stage.queue({})
    const takenBack = stage.commit({ type: 'deliveryAdvanced', replyId: 'reply', delivery: deliveries.discarded })
    await Promise.all([queued, takenBack])
    await stage.clock.settle()
    expect(stage.network.tries).toEqual([])
  })
})

describe('a network that does not answer well', () => {
  it.each([
    ['times out after it took the reply', createdButLost],
    ['times out before it took the reply', lost],
    [
      'answers 504 although it took the reply',
      { isCreated: true, heard: { ...timedOut, reason: { code: 'serverTrouble', status: 504 } } },
    ],
    ['answers 503', { isCreated: false, heard: { ...timedOut, reason: { code: 'serverTrouble', status: 503 } } }],
    ['is a captive portal', { isCreated: false, heard: { ...timedOut, reason: { code: 'unreadableAnswer' } } }],
    [
      'calls its own work a duplicate',
      { isCreated: true, heard: { type: 'refused', reason: { code: 'duplicateText' } } },
    ],
    ['is offline', offline],
    [
      'says too many requests without a time',
      { isCreated: false, heard: { type: 'deferred', retryAt: null, reason: { code: 'rateLimited', retryAt: 0 } } },
    ],
    ['makes the channel stumble over a bug before sending', { isCreated: false, heard: 'bug' }],
    ['makes the channel stumble over a bug after sending', { isCreated: true, heard: 'bug' }],
  ] satisfies [string, Happening][])('gets the reply once when it %s', async (_title, happening) => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(happening)
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(15 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent', remoteId: '1000' })
    expect(stage.network.ledger).toHaveLength(1)
    expect(stage.verdict()).toEqual(allIsWell)
  })

  it('is asked 10, 30 and 90 seconds after the cut before the reply is repeated', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(lost)
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(120_000)
    expect(stage.network.looks.map(({ at }) => at - 1_000_000)).toEqual([10_000, 30_000, 90_000])
    expect(stage.network.tries.map(({ at }) => at - 1_000_000)).toEqual([0, 92_500])
  })

  it('may show a new message late', async () => {
    const stage = createDeliveryStage()
    stage.network.setVisibleAfter(60_000)
    stage.network.happenings.push(createdButLost)
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(15 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent', confirmedBy: 'readBack', sentAt: 1_000_000 })
    expect(stage.network.ledger).toHaveLength(1)
  })

  it('does not repeat a reply that was refused for a known reason', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push({ isCreated: false, heard: { type: 'refused', reason: { code: 'replyNotAllowed' } } })
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(60 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'failed', reason: { code: 'replyNotAllowed' } })
    expect(stage.network.tries).toHaveLength(1)
  })

  it('fails a duplicate of another reply after looking for it', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push({ isCreated: false, heard: { type: 'refused', reason: { code: 'duplicateText' } } })
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(5 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'failed', reason: { code: 'duplicateText' } })
    expect(stage.network.tries).toHaveLength(1)
  })

  it('is never asked earlier than it said', async () => {
    const stage = createDeliveryStage()
    const retryAt = 1_300_000
    stage.network.happenings.push({
      isCreated: false,
      heard: { type: 'deferred', retryAt, reason: { code: 'rateLimited', retryAt } },
    })
    await stage.start()
    await stage.queue({})
    await stage.clock.settle()
    stage.sender().networkReturned()
    await stage.queue({ id: 'second' })
    await stage.clock.advance(299_999)
    expect(stage.network.tries).toHaveLength(1)
    await stage.clock.advance(1_000)
    expect(stage.network.tries.map(({ replyId }) => replyId)).toEqual(['reply', 'reply', 'second'])
  })

  it('takes 200 queued replies under a limit, each once, in order, without ever being pressed', async () => {
    const stage = createDeliveryStage()
    stage.network.setLimit(50, 15 * 60_000)
    await stage.start()
    const ids = Array.from({ length: 200 }, (_, index) => `reply-${index}`)
    for (const id of ids) await stage.openConversation(id)
    await stage.queue(...ids.map((id) => ({ id, conversationId: id })))
    await stage.clock.advance(60 * 60_000)
    expect(stage.network.ledger.map(({ replyId }) => replyId)).toEqual(ids)
    expect(stage.network.tries.length).toBeLessThanOrEqual(200 + 4)
    expect(stage.verdict()).toEqual(allIsWell)
  })
})

describe('offline', () => {
  it('waits longer and longer, at most 15 minutes, and never gives up', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(...Array.from({ length: 400 }, () => offline))
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(25 * 60 * 60_000)
    const gaps = stage.network.tries.map(({ at }, index, all) => at - (all[index - 1]?.at ?? at)).slice(1)
    expect(gaps.slice(0, 4)).toEqual([2_500, 5_000, 10_000, 20_000])
    expect(Math.max(...gaps)).toBeLessThanOrEqual(15 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'waiting', reason: { code: 'offline' } })
  })

  it('lets one reply try the line for the whole account', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(offline, offline)
    await stage.openConversation('other')
    await stage.queue({}, { id: 'second', conversationId: 'other' })
    await stage.start()
    await stage.clock.advance(1_000)
    expect(stage.network.tries.map(({ replyId }) => replyId)).toEqual(['reply'])
    expect(stage.delivery('second')).toMatchObject({ state: 'queued', attempt: 0 })
  })

  it('sends at once when the network returns', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(...Array.from({ length: 12 }, () => offline))
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(60 * 60_000)
    stage.network.happenings.length = 0
    stage.sender().networkReturned()
    await stage.clock.settle()
    expect(stage.delivery()).toMatchObject({ state: 'sent' })
  })

  it('keeps the reply over an end of the app and sends it once afterwards', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(...Array.from({ length: 12 }, () => offline))
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(60 * 60_000)
    await stage.sender().stop()
    stage.network.happenings.length = 0
    await stage.restart()
    expect(stage.delivery()).toMatchObject({ state: 'sent' })
    expect(stage.verdict()).toEqual(allIsWell)
  })

  it('looks up a reply the owner was asked about when the network returns', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(createdButLost)
    stage.network.lookFailures.push(...Array.from({ length: 30 }, () => ({ code: 'offline' }) as const))
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(20 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'unconfirmed', nextLookAt: null })
    stage.network.lookFailures.length = 0
    stage.sender().networkReturned()
    await stage.clock.settle()
    expect(stage.delivery()).toMatchObject({ state: 'sent', confirmedBy: 'readBack' })
  })
})

describe('a sign-in that ends', () => {
  it('keeps replies until the owner signs in again, then sends them at once', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(expired, expired)
    await stage.start()
    await stage.queue({}, { id: 'second' })
    await stage.clock.advance(60 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'waiting', attempt: 1, reason: { code: 'authExpired' } })
    expect(stage.network.tries).toHaveLength(2)
    await stage.commit({ type: 'accountConnected', account: anAccount() })
    await stage.clock.settle()
    expect(stage.network.ledger.map(({ replyId }) => replyId)).toEqual(['reply', 'second'])
  })

  it('costs no second attempt when a renewed session is taken', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(expired)
    await stage.start()
    await stage.queue({})
    await stage.clock.settle()
    expect(stage.delivery()).toMatchObject({ state: 'sent', attempt: 1 })
  })

  it('waits without doubt when the session cannot be had', async () => {
    const stage = createDeliveryStage()
    stage.setSessionTrouble({ code: 'vaultNeedsConsent' })
    await stage.start()
    await stage.queue({})
    await stage.clock.settle()
    expect(stage.delivery()).toMatchObject({ state: 'waiting', reason: { code: 'vaultNeedsConsent' } })
    expect(stage.network.tries).toEqual([])
    stage.setSessionTrouble(null)
    await stage.clock.advance(10_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent' })
  })
})

describe('several replies', () => {
  it('keep their order in a conversation while the first is in doubt, and other conversations go on', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(lost)
    await stage.openConversation('other')
    await stage.queue({ text: 'one' })
    await stage.queue({ id: 'second', text: 'two' }, { id: 'elsewhere', conversationId: 'other' })
    await stage.start()
    await stage.clock.advance(60_000)
    expect(stage.network.ledger.map(({ replyId }) => replyId)).toEqual(['elsewhere'])
    await stage.clock.advance(120_000)
    expect(stage.network.ledger.map(({ replyId }) => replyId)).toEqual(['elsewhere', 'reply', 'second'])
  })

  it('with one text find two messages', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(createdButLost, createdButLost)
    await stage.start()
    await stage.queue({}, { id: 'second' })
    await stage.clock.advance(15 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent', remoteId: '1000' })
    expect(stage.delivery('second')).toMatchObject({ state: 'sent', remoteId: '1001' })
    expect(stage.verdict()).toEqual(allIsWell)
  })

  it('never take an older message of ours with the same text for their own', async () => {
    const stage = createDeliveryStage()
    const byHand = { remoteId: '500', text: 'It left this morning.', threadId: 'thread', inReplyTo: '10' }
    stage.network.post({ ...byHand, at: 990_000 })
    await stage.commit({
      type: 'messageArrived',
      message: aMessage({ id: 'byHand', direction: 'out', remoteId: '500', sentAt: 990_000, receivedAt: 995_000 }),
    })
    stage.network.happenings.push(lost)
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(15 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent', remoteId: '1001' })
    expect(stage.verdict()).toEqual(allIsWell)
  })

  it('leave one account at a time and other accounts alone', async () => {
    const stage = createDeliveryStage()
    await stage.commit({ type: 'accountConnected', account: anAccount({ id: 'x:second' }) })
    await stage.openConversation('other')
    await stage.openConversation('third')
    stage.network.happenings.push({ isCreated: false, heard: 'nothing' }, { isCreated: false, heard: 'nothing' })
    await stage.queue(
      {},
      { id: 'same', conversationId: 'other' },
      { id: 'elsewhere', conversationId: 'third', accountId: 'x:second' },
    )
    await stage.start()
    await stage.clock.advance(60_000)
    expect(stage.network.tries.map(({ replyId }) => replyId)).toEqual(['reply', 'elsewhere'])
  })
})

describe('a crash', () => {
  it('before the beginning is written loses and repeats nothing', async () => {
    const stage = createDeliveryStage()
    stage.store().crashAt('beforeWrite', isSending)
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(60_000)
    expect(stage.network.tries).toEqual([])
    await stage.restart()
    expect(stage.delivery()).toMatchObject({ state: 'sent', attempt: 1 })
    expect(stage.verdict()).toEqual(allIsWell)
  })

  it('between that and the first byte leaves a reply in doubt that is looked for and then sent', async () => {
    const stage = createDeliveryStage()
    stage.store().crashAt('afterWrite', isSending)
    await stage.start()
    await stage.queue({})
    await stage.clock.settle()
    await stage.restart()
    expect(stage.delivery()).toMatchObject({ state: 'unconfirmed', reason: { code: 'interrupted' } })
    await stage.clock.advance(15 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent', attempt: 2 })
    expect(stage.network.ledger).toHaveLength(1)
  })

  it.each(['beforeWrite', 'afterWrite'] as const)(
    'around the record of an acceptance (%s) ends as sent without a second post',
    async (when) => {
      const stage = createDeliveryStage()
      stage.store().crashAt(when, isSent)
      await stage.start()
      await stage.queue({})
      await stage.clock.settle()
      expect(stage.store().isCrashed()).toBe(true)
      await stage.restart()
      await stage.clock.advance(10_000)
      expect(stage.delivery()).toMatchObject({ state: 'sent', remoteId: '1000' })
      expect(stage.store().shop().conversations.get('conversation')?.heads).toHaveLength(2)
      expect(stage.network.ledger).toHaveLength(1)
    },
  )

  it.each([true, false])('with the request under way (created: %s) is settled by looking', async (isCreated) => {
    const stage = createDeliveryStage()
    stage.network.happenings.push({ isCreated, heard: 'nothing', dies: true })
    await stage.start()
    await stage.queue({})
    await stage.clock.settle()
    await stage.restart()
    await stage.clock.advance(15 * 60_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent' })
    expect(stage.network.ledger).toHaveLength(1)
  })

  it('while looking only looks again', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push(createdButLost)
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(9_000)
    stage.store().crashAt('beforeWrite', isSent)
    await stage.clock.advance(60_000)
    await stage.restart()
    await stage.clock.advance(60_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent', confirmedBy: 'readBack' })
    expect(stage.network.ledger).toHaveLength(1)
  })

  it('is settled before anything is sent, however long the disk refuses', async () => {
    const stage = createDeliveryStage()
    await stage.queue({ delivery: deliveries.sending }, { id: 'second' })
    stage.store().failNextCommit({ code: 'diskFull' }, 3)
    await stage.start()
    await stage.clock.advance(29_999)
    expect(stage.network.tries).toEqual([])
    expect(stage.delivery()).toEqual(deliveries.sending)
    await stage.clock.advance(15 * 60_000)
    expect(stage.network.ledger.map(({ replyId }) => replyId)).toEqual(['reply', 'second'])
  })
})

describe('a full disk after an acceptance', () => {
  it('keeps the outcome and writes it when it can, without sending again', async () => {
    const stage = createDeliveryStage()
    await stage.start()
    const failing = stage.store().onCommit((changes) => {
      if (changes.some(isSending)) stage.store().failNextCommit({ code: 'diskFull' }, 4)
    })
    await stage.queue({})
    await stage.clock.settle()
    failing()
    expect(stage.delivery()).toMatchObject({ state: 'sending' })
    await stage.clock.advance(20_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent', remoteId: '1000' })
    expect(stage.network.tries).toHaveLength(1)
  })

  it('lets the app end; the next start finds the message', async () => {
    const stage = createDeliveryStage()
    await stage.start()
    stage.store().onCommit((changes) => {
      if (changes.some(isSending)) stage.store().failNextCommit({ code: 'diskFull' }, 99)
    })
    await stage.queue({})
    await stage.clock.settle()
    await stage.sender().stop()
    await stage.restart()
    await stage.clock.advance(60_000)
    expect(stage.delivery()).toMatchObject({ state: 'sent', confirmedBy: 'readBack' })
    expect(stage.network.tries).toHaveLength(1)
  })
})

describe('a channel that cannot read back', () => {
  it('leaves a cut off reply to the owner, for ever if need be', async () => {
    const stage = createDeliveryStage({ canReadBack: false })
    stage.network.happenings.push(lost)
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(24 * 60 * 60_000)
    await stage.restart()
    expect(stage.delivery()).toMatchObject({ state: 'unconfirmed', nextLookAt: null })
    expect(stage.network.tries).toHaveLength(1)
  })

  it('repeats one where its network makes that safe', async () => {
    const stage = createDeliveryStage({ canReadBack: false, safeToRepeat: true })
    stage.network.happenings.push(lost)
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(60_000)
    expect(stage.network.tries.map(({ at }) => at - 1_000_000)).toEqual([0, 2_500])
    expect(stage.delivery()).toMatchObject({ state: 'sent', attempt: 2 })
  })
})

describe('time and end', () => {
  it('goes on after sleep with what has become due', async () => {
    const stage = createDeliveryStage()
    await stage.start()
    await stage.queue({ delivery: { state: 'queued', attempt: 0, notBefore: stage.clock.now() + 10_000 } })
    await stage.clock.settle()
    stage.clock.sleep(8 * 60 * 60_000)
    stage.sender().wake()
    await stage.clock.settle()
    expect(stage.delivery()).toMatchObject({ state: 'sent' })
  })

  it('keeps one timer however often it is woken', async () => {
    const stage = createDeliveryStage()
    await stage.start()
    for (let count = 0; count < 50; count++) stage.sender().wake()
    expect(stage.clock.timerCount()).toBe(1)
  })

  it('begins nothing after it was stopped, and waits for what is under way', async () => {
    const stage = createDeliveryStage()
    await stage.start()
    await stage.queue({}, { id: 'second' })
    await stage.sender().stop()
    expect(stage.delivery()).toMatchObject({ state: 'sent' })
    expect(stage.delivery('second')).toMatchObject({ state: 'queued' })
    expect(stage.clock.timerCount()).toBe(0)
  })

  it('logs codes and ids, and a bug of a channel as one', async () => {
    const stage = createDeliveryStage()
    stage.network.happenings.push({ isCreated: false, heard: 'bug' })
    stage.network.lookFailures.push('bug')
    await stage.start()
    await stage.queue({})
    await stage.clock.advance(20_000)
    expect(stage.logged).toEqual(['sender.bug', 'reply.attempted', 'sender.bug', 'reply.lookedFor'])
  })
})

describe('a reply with pictures', () => {
  it('takes them to its channel, and its message shows them', async () => {
    const stage = createDeliveryStage()
    const added = await stage.pictures.add(aPng(), 'mug.png')
    if (!added.ok) throw new Error(added.error.code)
    await stage.queue({ pictures: [added.value] })
    await stage.start()
    expect(stage.network.files).toEqual([[{ picture: added.value, content: aPng() }]])
    const message = await stage.store().message('conversation', 'reply')
    expect(message).toMatchObject({ value: { attachments: [{ url: `kept:${added.value.id}` }] } })
    expect(stage.verdict()).toEqual(allIsWell)
  })

  it('fails without going out when one of them is gone', async () => {
    const stage = createDeliveryStage()
    await stage.queue({ pictures: [aPicture()] })
    await stage.start()
    expect(stage.delivery()).toMatchObject({ state: 'failed', reason: { code: 'pictureMissing' } })
    expect(stage.network.tries).toEqual([])
  })

  it('waits while the disk that has them gives nothing', async () => {
    const stage = createDeliveryStage()
    stage.pictures.refuse({ code: 'diskTrouble', reason: 'EIO' })
    await stage.queue({ pictures: [aPicture()] })
    await stage.start()
    expect(stage.delivery()).toMatchObject({ state: 'waiting', reason: { code: 'diskTrouble' } })
  })
})
