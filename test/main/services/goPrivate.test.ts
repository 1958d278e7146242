import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aConversation, aMessage } from '#test/builders/conversations'
import { createDeskStage, type DeskStage } from '#test/fakes/deskStage'

const pair = {
  conversationId: 'conversation',
  privateText: 'Could you tell me your order number here?',
  noticeText: 'We have sent you a private message.',
  answersMessageId: null,
  seenRevision: 1,
  passUnread: 0,
  thenDone: false,
}
const minute = 60_000

const ledger = ({ network }: DeskStage) => network.ledger.map(({ text }) => text)

async function sentOff(stage: DeskStage) {
  await stage.start()
  const queued = await stage.outbox().goPrivate(pair)
  if (!queued.ok) throw new Error(queued.error.code)
  const notice = [...stage.store().shop().replies.values()].find(({ after }) => after?.as === 'notice')
  return { messageId: queued.value.replyId, noticeId: notice?.id ?? '' }
}

describe('going private', () => {
  it('puts both into the outbox in one commit, opens the private conversation and puts the draft away', async () => {
    const stage = createDeskStage()
    await stage.saveDraft({
      conversationId: 'conversation',
      text: 'x',
      cursorAt: 1,
      answersMessageId: null,
      seenRevision: 1,
    })
    const { messageId } = await sentOff(stage)
    expect(
      stage
        .store()
        .log.at(-1)
        ?.map(({ type }) => type),
    ).toEqual(['conversationOpened', 'replyQueued', 'replyQueued', 'draftDropped'])
    const message = stage.reply(messageId)
    expect(message).toMatchObject({
      isPrivate: true,
      target: { kind: 'directMessage', threadId: 'shop-customer', inReplyToRemoteId: null },
    })
    expect(
      stage
        .store()
        .shop()
        .conversations.get(message?.conversationId ?? '')?.conversation,
    ).toMatchObject({
      kind: 'directMessage',
      threadId: 'shop-customer',
    })
  })

  it('sends the message, and only then the notice, to the public thread', async () => {
    const stage = createDeskStage()
    await sentOff(stage)
    await stage.clock.advance(5_000)
    expect(ledger(stage)).toEqual([pair.privateText])
    await stage.clock.advance(minute)
    expect(stage.network.ledger).toMatchObject([
      { text: pair.privateText, inReplyTo: null },
      { text: pair.noticeText, inReplyTo: '10' },
    ])
  })

  it('uses the private conversation that is there already', async () => {
    const known: Change = {
      type: 'conversationOpened',
      conversation: aConversation({ id: 'private', kind: 'directMessage', threadId: 'shop-customer' }),
    }
    const stage = createDeskStage({}, [...openedShop, known])
    const { messageId } = await sentOff(stage)
    expect(stage.reply(messageId)?.conversationId).toBe('private')
    expect(
      stage
        .store()
        .log.at(-1)
        ?.some(({ type }) => type === 'conversationOpened'),
    ).toBe(false)
  })

  it('holds the notice when the message is refused, and says nothing in public', async () => {
    const stage = createDeskStage()
    stage.network.happenings.push({
      isCreated: false,
      heard: { type: 'refused', reason: { code: 'replyNotAllowed' } },
    })
    const { messageId, noticeId } = await sentOff(stage)
    await stage.clock.advance(24 * 60 * minute)
    expect(stage.delivery(messageId)).toMatchObject({ state: 'failed', reason: { code: 'replyNotAllowed' } })
    expect(stage.delivery(noticeId)).toMatchObject({ state: 'queued' })
    expect(ledger(stage)).toEqual([])
    const { value } = stage.outbox().list({ offset: 0, limit: 10 }) as { value: { holds: object } }
    expect(value.holds).toEqual({ [noticeId]: { as: 'notice', state: 'failed', reason: { code: 'replyNotAllowed' } } })
  })

  it('sends the notice once the owner has tried the message again with success', async () => {
    const stage = createDeskStage()
    stage.network.happenings.push({
      isCreated: false,
      heard: { type: 'refused', reason: { code: 'replyNotAllowed' } },
    })
    const { messageId } = await sentOff(stage)
    await stage.clock.advance(minute)
    expect(await stage.outbox().retry(messageId)).toMatchObject({ ok: true })
    await stage.clock.advance(minute)
    expect(ledger(stage)).toEqual([pair.privateText, pair.noticeText])
  })

  it('leaves no conversation waiting for an answer to a message that never left', async () => {
    const stage = createDeskStage()
    const { messageId } = await sentOff(stage)
    const waiting = () => stage.store().shop().lanes.waiting.entries.size
    expect(waiting()).toBe(0)
    await stage.clock.advance(5_000)
    expect(stage.delivery(messageId)?.state).toBe('sent')
    expect(waiting()).toBe(1)
  })

  it('gives the notice up with the message', async () => {
    const stage = createDeskStage()
    const { messageId, noticeId } = await sentOff(stage)
    await stage.outbox().discard(messageId)
    await stage.clock.advance(60 * minute)
    expect(stage.delivery(noticeId)?.state).toBe('discarded')
    expect(ledger(stage)).toEqual([])
  })

  it('gives both texts back as a pair when the message is taken back', async () => {
    const stage = createDeskStage()
    const { messageId } = await sentOff(stage)
    expect(await stage.outbox().takeBack(messageId)).toEqual({ ok: true, value: { conversationId: 'conversation' } })
    expect(stage.draft()).toMatchObject({ text: pair.noticeText, privateText: pair.privateText })
    await stage.clock.advance(60 * minute)
    expect(ledger(stage)).toEqual([])
  })

  it('lets nobody get the notice past the message', async () => {
    const stage = createDeskStage()
    const { noticeId } = await sentOff(stage)
    for (const choice of ['sendNow', 'answerOnWeb'] as const) {
      expect(await stage.outbox()[choice](noticeId)).toMatchObject({ ok: false, error: { code: 'invalidRequest' } })
    }
    expect(ledger(stage)).toEqual([])
  })

  it('asks first where the customer has written in private too, until the owner has read it or was told of all of it', async () => {
    const room = aConversation({ id: 'private', kind: 'directMessage', threadId: 'shop-customer' })
    const wrote = (id: string): Change => ({
      type: 'messageArrived',
      message: aMessage({ id, remoteId: id, conversationId: 'private', kind: 'directMessage' }),
    })
    const stage = createDeskStage({}, [...openedShop, { type: 'conversationOpened', conversation: room }, wrote('dm1')])
    await stage.start()
    const asked = (count: number) => ({
      ok: false,
      error: { code: 'privateUnread', conversationId: 'private', count },
    })
    expect(await stage.outbox().goPrivate(pair)).toEqual(asked(1))
    await stage.commit(wrote('dm2'))
    expect(await stage.outbox().goPrivate({ ...pair, passUnread: 1 })).toEqual(asked(2))
    await stage.clock.advance(60 * minute)
    expect(ledger(stage)).toEqual([])
    expect(await stage.outbox().goPrivate({ ...pair, passUnread: 2 })).toMatchObject({ ok: true })
    await stage.commit({ type: 'conversationRead', conversationId: 'private', at: stage.clock.now() })
    await stage.clock.advance(60 * minute)
    expect(await stage.outbox().goPrivate({ ...pair, seenRevision: 99 })).toMatchObject({ ok: true })
  })

  it('says nothing in public where the notice is empty', async () => {
    const stage = createDeskStage()
    await stage.start()
    await stage.outbox().goPrivate({ ...pair, noticeText: '  ' })
    await stage.clock.advance(60 * minute)
    expect(ledger(stage)).toEqual([pair.privateText])
  })

  it('keeps a notice for the network’s own page until the message is sent, then leaves it to the owner', async () => {
    const web: Change = { type: 'messageArrived', message: aMessage({ id: 'web', remoteId: '20', replyRoute: 'web' }) }
    const stage = createDeskStage({}, [...openedShop, web])
    await stage.start()
    await stage.outbox().goPrivate({ ...pair, seenRevision: 2, answersMessageId: 'web' })
    await stage.clock.advance(60 * minute)
    expect(ledger(stage)).toEqual([pair.privateText])
    expect([...stage.store().shop().replies.values()].map(({ route, delivery }) => [route, delivery.state])).toEqual([
      ['api', 'sent'],
      ['web', 'queued'],
    ])
  })

  it.each([
    ['there is no text', { privateText: ' ' }, {}, 'textEmpty'],
    ['the conversation has moved on', { seenRevision: 0 }, {}, 'changedUnderYou'],
    ['a field is still to be filled in', { privateText: 'Hi {{ name }}' }, {}, 'unresolvedField'],
    ['the notice is too long', { noticeText: 'a'.repeat(300) }, {}, 'textTooLong'],
    ['the channel cannot', {}, { canGoPrivate: false }, 'cannotGoPrivate'],
    ['the conversation is gone', { conversationId: 'other' }, {}, 'notFound'],
  ])('is refused when %s, and writes nothing', async (_why, input, capabilities, code) => {
    const stage = createDeskStage(capabilities)
    const before = stage.store().log.length
    expect(await stage.outbox().goPrivate({ ...pair, ...input })).toMatchObject({ ok: false, error: { code } })
    expect(stage.store().log).toHaveLength(before)
  })

  describe('when the process dies', () => {
    const moments = ['beforeWrite', 'afterWrite'] as const
    const states = ['sending', 'sent'] as const
    const texts = [pair.privateText, pair.noticeText]
    const cases = moments.flatMap((when) => states.flatMap((state) => texts.map((text) => ({ when, state, text }))))

    it.each(cases)('$when of $state of “$text”, exactly one of each is sent', async ({ when, state, text }) => {
      const stage = createDeskStage()
      await sentOff(stage)
      const ids = [...stage.store().shop().replies.values()].filter((reply) => reply.text === text).map(({ id }) => id)
      stage.store().crashAt(when, (change) => {
        return change.type === 'deliveryAdvanced' && ids.includes(change.replyId) && change.delivery.state === state
      })
      await stage.clock.advance(minute)
      await stage.restart()
      await stage.clock.advance(60 * minute)
      expect(ledger(stage)).toEqual([pair.privateText, pair.noticeText])
    })

    it.each([0, 1])('while the network has send number %i, exactly one of each is sent', async (number) => {
      const stage = createDeskStage()
      for (let at = 0; at < number; at++) stage.network.happenings.push({ isCreated: true, heard: 'accepted' })
      stage.network.happenings.push({ isCreated: true, heard: 'nothing', dies: true })
      await sentOff(stage)
      await stage.clock.advance(minute)
      await stage.restart()
      await stage.clock.advance(60 * minute)
      expect(ledger(stage)).toEqual([pair.privateText, pair.noticeText])
    })
  })
})
