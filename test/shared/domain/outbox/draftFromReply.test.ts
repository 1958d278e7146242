import { describe, expect, it } from 'vitest'

import { draftFromReply } from '#shared/domain/outbox/draftFromReply'
import type { Draft } from '#shared/domain/drafts/draft'
import type { Change } from '#shared/domain/shop/change'
import { aMessage } from '#test/builders/conversations'
import { aReply } from '#test/builders/replies'
import { aShop } from '#test/builders/aShop'

const now = 1_020_000
const typed: Draft = {
  conversationId: 'conversation',
  text: 'And one more thing',
  cursorAt: 3,
  answersMessageId: 'message',
  seenRevision: 0,
  startedAt: 1_010_000,
  savedAt: 1_010_000,
}

function takenBack(draft: Draft | undefined, ...more: Change[]): Draft {
  const entry = aShop(...more).conversations.get('conversation')
  if (!entry) throw new Error('the shop has its conversation')
  return draftFromReply(aReply(), entry, draft, now)
}

describe('draftFromReply', () => {
  it('holds the text with the cursor at its end', () => {
    expect(takenBack(undefined)).toMatchObject({ text: 'It left this morning.', cursorAt: 21, seenRevision: 1 })
  })

  it('keeps what was typed since, and what that had seen', () => {
    expect(takenBack(typed)).toMatchObject({
      text: 'It left this morning.\n\nAnd one more thing',
      seenRevision: 0,
      startedAt: 1_010_000,
    })
  })

  it('counts what the customer wrote since as not seen', () => {
    const since = aMessage({ id: 'since', remoteId: '11', receivedAt: 1_005_000 })
    expect(takenBack(undefined, { type: 'messageArrived', message: since })).toMatchObject({ seenRevision: 1 })
  })

  it('counts what the customer changed since as not seen', () => {
    const edit = { messageId: 'message', conversationId: 'conversation', remoteId: '11', text: 'Never mind' }
    expect(takenBack(undefined, { type: 'messageEdited', ...edit, editedAt: 1_005_000 })).toMatchObject({
      seenRevision: 1,
    })
  })
})
