import { describe, expect, it } from 'vitest'

import type { Delivery } from '#shared/domain/outbox/delivery'
import { fail } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { aReply, deliveries } from '#test/builders/replies'
import { createOutboxStage } from '#test/fakes/outboxStage'

const queued = (delivery: Delivery, parts: Parameters<typeof aReply>[0] = {}): Change => ({
  type: 'replyQueued',
  reply: aReply({ delivery, ...parts }),
})
const stageWith = (delivery: Delivery) => createOutboxStage([...openedShop, queued(delivery)])
const done = { ok: true, value: undefined }
const refused = (code: string) => ({ ok: false, error: { code } })
const asked: Delivery = { ...deliveries.unconfirmed, nextLookAt: null }

const verbs = ['takeBack', 'retry', 'lookAgain', 'sendAgain', 'answerOnWeb', 'markSent', 'discard'] as const

describe('the owner’s decisions', () => {
  it.each(verbs)('%s knows no reply that is not there', async (verb) => {
    expect(await createOutboxStage().outbox[verb]('other')).toEqual(refused('notFound'))
  })

  it.each(verbs)('%s leaves a reply that is being sent, sent or discarded as it is', async (verb) => {
    for (const state of ['sending', 'sent', 'discarded'] as const) {
      const { outbox, delivery, store } = stageWith(deliveries[state])
      expect(await outbox[verb]('reply')).toEqual(refused('invalidRequest'))
      expect(delivery('reply')).toEqual(deliveries[state])
      expect(store.log).toHaveLength(1)
    }
  })

  it.each([
    ['retry', deliveries.failed, { state: 'queued', notBefore: 1_000_000 }],
    ['retry', deliveries.waiting, { state: 'queued', notBefore: 1_000_000 }],
    ['lookAgain', asked, { state: 'unconfirmed', nextLookAt: 1_000_000 }],
    ['sendAgain', asked, { state: 'queued', notBefore: 1_000_000 }],
    ['discard', deliveries.failed, { state: 'discarded' }],
    ['discard', deliveries.queued, { state: 'discarded' }],
  ] as const)('%s moves the reply on', async (verb, from, to) => {
    const { outbox, delivery } = stageWith(from)
    expect(await outbox[verb]('reply')).toEqual(done)
    expect(delivery('reply')).toMatchObject(to)
  })

  it('waits with sending again while Shopbell is still looking', async () => {
    const { outbox } = stageWith(deliveries.unconfirmed)
    expect(await outbox.sendAgain('reply')).toEqual(refused('invalidRequest'))
    expect(await outbox.discard('reply')).toEqual(refused('invalidRequest'))
  })

  it('needs no wait once nobody can look, because the account is gone or signed out', async () => {
    for (const gone of ['accountDisconnected', 'accountSignInEnded'] as const) {
      const { outbox, commit } = stageWith(deliveries.unconfirmed)
      await commit({ type: gone, accountId: 'x:shop', at: 1 })
      expect(await outbox.sendAgain('reply')).toEqual(done)
    }
  })

  it('says so when the disk refuses, and nothing has changed', async () => {
    const { outbox, store, delivery } = stageWith(deliveries.failed)
    store.failNextCommit({ code: 'diskFull' })
    expect(await outbox.retry('reply')).toEqual(refused('diskFull'))
    expect(delivery('reply')).toEqual(deliveries.failed)
  })
})

describe('taking a reply back', () => {
  it('puts its text into the draft in the same commit', async () => {
    const { outbox, store, draft } = stageWith(deliveries.queued)
    expect(await outbox.takeBack('reply')).toEqual({ ok: true, value: { conversationId: 'conversation' } })
    expect(draft()).toMatchObject({ text: 'It left this morning.' })
    expect(store.log.at(-1)?.map(({ type }) => type)).toEqual(['deliveryAdvanced', 'draftSaved'])
  })

  it('reopens the conversation that was set aside with it', async () => {
    const { outbox, commit, entry } = stageWith(deliveries.queued)
    await commit({ type: 'conversationDone', conversationId: 'conversation', at: 1_000_000 })
    await outbox.takeBack('reply')
    expect(entry()).toMatchObject({ doneAt: null, waitingSince: 1_000 })
  })

  it('does not reopen what was done before', async () => {
    const { outbox, commit, entry } = stageWith(deliveries.queued)
    await commit({ type: 'conversationDone', conversationId: 'conversation', at: 999_999 })
    await outbox.takeBack('reply')
    expect(entry()).toMatchObject({ doneAt: 999_999 })
  })

  it('stays in the outbox when both texts together would not fit into a draft', async () => {
    const { outbox, commit, delivery, draft } = stageWith(deliveries.queued)
    const typed = { conversationId: 'conversation', text: 'a'.repeat(50_000), cursorAt: 0, answersMessageId: null }
    await commit({ type: 'draftSaved', draft: { ...typed, seenRevision: 1, startedAt: 1, savedAt: 1 } })
    expect(await outbox.takeBack('reply')).toEqual({ ok: false, error: { code: 'textTooLong', over: 23 } })
    expect(delivery('reply')).toMatchObject({ state: 'queued' })
    expect(draft()?.text).toBe(typed.text)
  })
})

describe('answering on the network’s own page', () => {
  it('hands the reply over, then opens the page with the text on the clipboard', async () => {
    const { outbox, delivery, openedPages, copiedTexts } = stageWith(deliveries.failed)
    expect(await outbox.answerOnWeb('reply')).toEqual(done)
    expect(delivery('reply')).toMatchObject({ state: 'handedOver', handedOverAt: 1_000_000 })
    expect(openedPages).toEqual(['https://network.example/compose?text=It%20left%20this%20morning.'])
    expect(copiedTexts).toEqual(['It left this morning.'])
  })

  it('opens the page again as often as the owner likes', async () => {
    const { outbox, store, openedPages } = stageWith(deliveries.handedOver)
    await outbox.answerOnWeb('reply')
    await outbox.answerOnWeb('reply')
    expect(openedPages).toHaveLength(2)
    expect(store.log).toHaveLength(1)
  })

  it('opens nothing while the app could still send it itself', async () => {
    const { outbox, store, openedPages } = stageWith(deliveries.queued)
    store.failNextCommit({ code: 'diskFull' })
    expect(await outbox.answerOnWeb('reply')).toEqual(refused('diskFull'))
    expect(openedPages).toEqual([])
  })

  it('says so when the browser does not open or the channel has no page', async () => {
    const stage = stageWith(deliveries.failed)
    stage.answerPageWith(fail({ code: 'linkRefused' }))
    expect(await stage.outbox.answerOnWeb('reply')).toEqual(refused('linkRefused'))
    const without = createOutboxStage([...openedShop, queued(deliveries.failed)], { webPage: null })
    expect(await without.outbox.answerOnWeb('reply')).toEqual(refused('cannotReply'))
    expect(without.delivery('reply')).toEqual(deliveries.failed)
  })

  it('ends when the owner says it was sent: the message joins the thread and nothing waits', async () => {
    const { outbox, delivery, entry } = stageWith(deliveries.handedOver)
    expect(await outbox.markSent('reply')).toEqual(done)
    expect(delivery('reply')).toMatchObject({ state: 'sent', remoteId: null, confirmedBy: 'owner' })
    expect(entry()).toMatchObject({ snippet: 'It left this morning.', waitingSince: null })
    expect(entry()?.heads.at(-1)).toMatchObject({ id: 'reply', remoteId: 'owner:reply' })
  })
})

describe('a reply marked as sent that polling has brought meanwhile', () => {
  it.each([
    ['handed over', deliveries.handedOver],
    ['unconfirmed', asked],
  ])('is that message if it was %s, and is not shown twice', async (_, before) => {
    const { outbox, delivery, entry, commit } = stageWith(before)
    const ours = aMessage({ id: 'ours', remoteId: '20', direction: 'out', sentAt: 2_000, receivedAt: 1_000_000 })
    await commit({ type: 'messageArrived', message: ours })
    expect(await outbox.markSent('reply')).toEqual(done)
    expect(delivery('reply')).toMatchObject({ state: 'sent', remoteId: '20' })
    expect(entry()?.heads.map(({ id }) => id)).toEqual(['message', 'ours'])
  })
})

describe('the outbox list', () => {
  it('is paged, open replies first', async () => {
    const recently = { ...deliveries.sent, sentAt: 999_000 }
    const stage = createOutboxStage([
      ...openedShop,
      queued(recently, { id: 'sent' }),
      queued(deliveries.failed, { id: 'failed', queuedAt: 2 }),
      queued(deliveries.queued, { id: 'queued', queuedAt: 3 }),
    ])
    const first = stage.outbox.list({ offset: 0, limit: 2 })
    expect(first).toMatchObject({ ok: true, value: { total: 3, openCount: 2 } })
    const pages = [0, 2].map((offset) => stage.outbox.list({ offset, limit: 2 }))
    expect(pages.map((page) => page.ok && page.value.replies.map(({ id }) => id))).toEqual([
      ['failed', 'queued'],
      ['sent'],
    ])
  })
})

describe('a reply taken back after the customer wrote', () => {
  it('asks once more before it is queued again', async () => {
    const { outbox, commit, draft } = stageWith(deliveries.queued)
    const more = aMessage({ id: 'more', remoteId: '11', receivedAt: 1_000_001 })
    await commit({ type: 'messageArrived', message: more })
    await outbox.takeBack('reply')
    const { text, answersMessageId, seenRevision } = draft() ?? { text: '', answersMessageId: null, seenRevision: 0 }
    const again = {
      conversationId: 'conversation',
      text,
      answersMessageId,
      seenRevision,
      thenDone: false,
      plannedAt: null,
      asThread: false,
      pictures: [],
    }
    expect(await outbox.queueReply(again)).toEqual(refused('changedUnderYou'))
  })
})
