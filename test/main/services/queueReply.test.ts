import { describe, expect, it } from 'vitest'

import { sentChanges } from '#shared/domain/outbox/sentChanges'
import type { Change } from '#shared/domain/shop/change'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { openedShop } from '#test/builders/aShop'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { deliveries } from '#test/builders/replies'
import { createOutboxStage } from '#test/fakes/outboxStage'

const input = {
  conversationId: 'conversation',
  text: 'It left this morning.',
  answersMessageId: null,
  seenRevision: 1,
  thenDone: false,
  plannedAt: null,
  asThread: false,
  pictures: [],
}

const arrived = (parts: Parameters<typeof aMessage>[0]): Change => ({
  type: 'messageArrived',
  message: aMessage(parts),
})
const draft = {
  conversationId: 'conversation',
  text: 'It left',
  cursorAt: 7,
  answersMessageId: null,
  seenRevision: 1,
  startedAt: 1,
  savedAt: 1,
}

function shopWith(message: Parameters<typeof aMessage>[0], kind: 'mention' | 'directMessage' = 'mention'): Change[] {
  return [
    { type: 'accountConnected', account: anAccount() },
    { type: 'identitySeen', identity: anIdentity() },
    { type: 'customerMet', customer: aCustomer() },
    { type: 'conversationOpened', conversation: aConversation({ kind }) },
    arrived(message),
  ]
}

describe('queueing a reply', () => {
  it('writes the reply and puts the draft away in one commit', async () => {
    const { outbox, store, commit } = createOutboxStage()
    await commit({ type: 'draftSaved', draft })
    expect(await outbox.queueReply(input)).toEqual({ ok: true, value: { replyId: 'reply-1' } })
    expect(store.log.at(-1)).toMatchObject([
      { type: 'replyQueued', reply: { id: 'reply-1', text: input.text, delivery: { state: 'queued' } } },
      { type: 'draftDropped', conversationId: 'conversation' },
    ])
  })

  it('keeps the draft and queues nothing when the disk refuses', async () => {
    const { outbox, store, commit, draft: current } = createOutboxStage()
    await commit({ type: 'draftSaved', draft })
    store.failNextCommit({ code: 'diskFull' })
    expect(await outbox.queueReply(input)).toEqual({ ok: false, error: { code: 'diskFull' } })
    expect(current()).toEqual(draft)
    expect(store.shop().replies.size).toBe(0)
  })

  it('marks the conversation as done with it, also when this clock is behind the network’s', async () => {
    const { outbox, entry } = createOutboxStage(shopWith({ sentAt: 9_000_000 }))
    await outbox.queueReply({ ...input, thenDone: true })
    expect(entry()).toMatchObject({ doneAt: 9_000_000, waitingSince: null })
  })

  it('keeps an acknowledged conversation waiting for its answer, be it marked as done with it', async () => {
    const { outbox, store, commit, clock, entry } = createOutboxStage(shopWith({ sentAt: 1_000 }))
    await outbox.queueReply({ ...input, thenDone: true, isHolding: true })
    const reply = store.shop().replies.get('reply-1')
    if (!reply) throw new Error('Nothing was queued')
    expect([reply.isHolding, entry()?.doneAt]).toEqual([true, null])
    const news = { type: 'accepted', remoteId: '99', permalink: null, costs: [] } as const
    await commit({ type: 'deliveryAdvanced', replyId: reply.id, delivery: deliveries.sending })
    const sent = sentChanges(store.shop(), { ...reply, delivery: deliveries.sending }, news, clock.now())
    await commit(...sent)
    expect(entry()).toMatchObject({ waitingSince: 1_000, acknowledgedAt: entry()?.lastMessageAt })
    expect(entry()?.dueAt).toBeGreaterThan(clock.now())
  })

  it.each(['', '  \n\t '])('refuses an empty text %j', async (text) => {
    const { outbox } = createOutboxStage()
    expect(await outbox.queueReply({ ...input, text })).toEqual({ ok: false, error: { code: 'textEmpty' } })
  })

  it('says by how much a text is too long, by the network’s own counting', async () => {
    const { outbox } = createOutboxStage()
    const fits = `${'a'.repeat(256)} https://shop.com/a/very/long/address/that/counts/as/23`
    expect(await outbox.queueReply({ ...input, text: fits })).toMatchObject({ ok: true })
    expect(await outbox.queueReply({ ...input, text: `aaa${fits}` })).toEqual({
      ok: false,
      error: { code: 'textTooLong', over: 3 },
    })
  })

  it('counts a private reply by the private rule', async () => {
    const { outbox } = createOutboxStage(shopWith({}, 'directMessage'))
    const text = 'a'.repeat(10_000)
    expect(await outbox.queueReply({ ...input, text })).toMatchObject({ ok: true })
    expect(await outbox.queueReply({ ...input, text: `${text}a` })).toMatchObject({ error: { over: 1 } })
  })

  it('asks once more when the customer wrote since the owner looked', async () => {
    const { outbox, store, commit } = createOutboxStage()
    await commit(arrived({ id: 'more', remoteId: '11' }))
    expect(await outbox.queueReply(input)).toEqual({ ok: false, error: { code: 'changedUnderYou' } })
    expect(await outbox.queueReply({ ...input, seenRevision: 2 })).toMatchObject({ ok: true })
    expect(store.shop().replies.get('reply-2')).toMatchObject({ answersMessageId: 'more' })
  })

  it('asks once more when the customer writes while the message is read from disk', async () => {
    const { outbox, commit } = createOutboxStage()
    const queued = outbox.queueReply(input)
    await commit(arrived({ id: 'more', remoteId: '11' }))
    expect(await queued).toEqual({ ok: false, error: { code: 'changedUnderYou' } })
  })

  it('answers the message the owner chose, else the newest that is still there', async () => {
    const { outbox, store, commit } = createOutboxStage()
    await commit(
      arrived({ id: 'second', remoteId: '11', sentAt: 2_000 }),
      arrived({ id: 'third', remoteId: '12', sentAt: 3_000 }),
      arrived({ id: 'ours', remoteId: '13', sentAt: 4_000, direction: 'out' }),
      { type: 'messageDeleted', conversationId: 'conversation', messageId: 'third', deletedAt: 5_000 },
    )
    await outbox.queueReply({ ...input, seenRevision: 5, answersMessageId: 'message' })
    await outbox.queueReply({ ...input, seenRevision: 5 })
    await outbox.queueReply({ ...input, seenRevision: 5, answersMessageId: 'third' })
    const targets = [...store.shop().replies.values()].map(({ target }) => target.inReplyToRemoteId)
    expect(targets).toEqual(['10', '11', '11'])
  })

  it('refuses where nothing is left to answer or nothing can be answered', async () => {
    const cannotReply = { ok: false, error: { code: 'cannotReply' } }
    const none = createOutboxStage(shopWith({ replyRoute: 'none' }))
    expect(await none.outbox.queueReply(input)).toEqual(cannotReply)
    const onlyOurs = createOutboxStage(shopWith({ direction: 'out' }))
    expect(await onlyOurs.outbox.queueReply(input)).toEqual(cannotReply)
  })

  it('does not know a conversation or account that is not there', async () => {
    const { outbox, commit } = createOutboxStage()
    const notFound = { ok: false, error: { code: 'notFound' } }
    expect(await outbox.queueReply({ ...input, conversationId: 'other' })).toEqual(notFound)
    await commit({ type: 'accountDisconnected', accountId: 'x:shop', at: 1 })
    expect(await outbox.queueReply(input)).toEqual(notFound)
  })

  it('takes replies of an account whose sign-in has ended: they wait', async () => {
    const { outbox, commit } = createOutboxStage(openedShop)
    await commit({ type: 'accountSignInEnded', accountId: 'x:shop', at: 1 })
    expect(await outbox.queueReply(input)).toMatchObject({ ok: true })
  })

  it('hands over at once what only the network’s own page can answer', async () => {
    const { outbox, delivery, openedPages } = createOutboxStage(shopWith({ replyRoute: 'web' }))
    await outbox.queueReply(input)
    expect(delivery('reply-1')).toMatchObject({ state: 'handedOver' })
    expect(openedPages).toEqual([])
  })
})
