import { describe, expect, it } from 'vitest'

import type { RecordOf } from '#shared/domain/exports/exportRecord'
import { startBatch, type ImportPlace } from '#shared/domain/exports/importBatch'
import { mergeDraft, mergeReply } from '#shared/domain/exports/mergeWriting'
import type { Reply } from '#shared/domain/outbox/reply'
import { aShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { aReply, deliveries } from '#test/builders/replies'

const reason = { code: 'interrupted' } as const
const means = { now: 2_000_000, openReplyReason: reason }
const here: ImportPlace = {
  exportedId: 'exported',
  accountId: 'x:shop',
  conversationId: 'conversation',
  isNew: true,
  messageCount: 1,
}
const into = (shop = aShop(), place: ImportPlace | null = here) => startBatch(shop, place, means)

const draft = {
  conversationId: 'exported',
  text: 'It left',
  cursorAt: 7,
  answersMessageId: 'message',
  seenRevision: 40,
  startedAt: 1,
  savedAt: 2,
}
const draftRecord = (isBehind = false): RecordOf<'draft'> => ({ type: 'draft', draft, isBehind })
const replyRecord = (parts: Partial<Reply> = {}): RecordOf<'reply'> => ({
  type: 'reply',
  reply: aReply({ conversationId: 'exported', ...parts }),
})

describe('a draft', () => {
  it('has seen what it had seen', () => {
    const kept = { ...draft, conversationId: 'conversation' }
    expect(mergeDraft(into(), draftRecord()).changes).toEqual([
      { type: 'draftSaved', draft: { ...kept, seenRevision: 1 } },
    ])
    expect(mergeDraft(into(), draftRecord(true)).changes).toMatchObject([{ draft: { seenRevision: 0 } }])
  })

  it('is behind where the shop has more than its export, or had the conversation before', () => {
    const more = aShop({ type: 'messageArrived', message: aMessage({ id: 'm2', remoteId: '11' }) })
    expect(mergeDraft(into(more), draftRecord()).changes).toMatchObject([{ draft: { seenRevision: 1 } }])
    const before = into(aShop(), { ...here, isNew: false })
    expect(mergeDraft(before, draftRecord()).changes).toMatchObject([{ draft: { seenRevision: 0 } }])
  })

  it('answers nothing in particular where its message is not here', () => {
    const elsewhere = { ...draftRecord(), draft: { ...draft, answersMessageId: 'unknown' } }
    expect(mergeDraft(into(), elsewhere).changes).toMatchObject([{ draft: { answersMessageId: null } }])
  })

  it('never replaces what is being written here', () => {
    const own = { ...draft, conversationId: 'conversation', text: 'Mine' }
    expect(mergeDraft(into(aShop({ type: 'draftSaved', draft: own })), draftRecord())).toMatchObject({
      fate: 'known',
      changes: [],
    })
  })

  it('needs its conversation before it', () => {
    expect(mergeDraft(into(aShop(), null), draftRecord()).fate).toBe('orphaned')
    expect(mergeDraft(into(aShop(), { ...here, conversationId: null }), draftRecord()).fate).toBe('clashing')
  })
})

describe('a reply', () => {
  it.each(['queued', 'sending', 'waiting', 'unconfirmed', 'handedOver'] as const)(
    'that was %s comes as failed, which nothing but its owner sends',
    (state) => {
      const delivery = deliveries[state]
      expect(mergeReply(into(), replyRecord({ delivery }))).toEqual({
        fate: 'added',
        kind: 'replies',
        isStopped: true,
        changes: [
          {
            type: 'replyQueued',
            reply: aReply({
              delivery: { state: 'failed', attempt: delivery.attempt, failedAt: 2_000_000, reason },
            }),
          },
        ],
      })
    },
  )

  it.each(['failed', 'sent', 'discarded'] as const)('that was %s stays so', (state) => {
    const delivery = deliveries[state]
    expect(mergeReply(into(), replyRecord({ delivery }))).toMatchObject({
      isStopped: false,
      changes: [{ reply: { delivery } }],
    })
  })

  it('the shop has stays as it is', () => {
    const shop = aShop({ type: 'replyQueued', reply: aReply({ delivery: deliveries.sent }) })
    expect(mergeReply(into(shop), replyRecord())).toMatchObject({ fate: 'known', changes: [] })
  })

  it('on its way that the shop has as a sent message is not brought back', () => {
    const shop = aShop({ type: 'messageArrived', message: aMessage({ id: 'reply', remoteId: '99', direction: 'out' }) })
    expect(mergeReply(into(shop), replyRecord())).toMatchObject({ fate: 'known', changes: [] })
  })

  it('that settled long ago is left to its conversation', () => {
    const later = { ...means, now: 2_000_000 + 31 * 24 * 60 * 60_000 }
    const batch = startBatch(aShop(), here, later)
    expect(mergeReply(batch, replyRecord({ delivery: deliveries.sent }))).toMatchObject({ fate: 'known', changes: [] })
  })

  it('needs its conversation before it, and the same account', () => {
    expect(mergeReply(into(aShop(), null), replyRecord()).fate).toBe('orphaned')
    expect(mergeReply(into(), replyRecord({ accountId: 'x:else' })).fate).toBe('orphaned')
    expect(mergeReply(into(aShop(), { ...here, conversationId: null }), replyRecord()).fate).toBe('clashing')
  })
})
