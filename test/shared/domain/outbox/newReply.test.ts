import { describe, expect, it } from 'vitest'

import { messageKindSchema, type MessageKind } from '#shared/domain/conversations/messageKind'
import { newReply } from '#shared/domain/outbox/newReply'
import type { Reply } from '#shared/domain/outbox/reply'
import { openedEntry } from '#shared/domain/conversations/conversationEntry'
import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import { anIdentity } from '#test/builders/arrivals'
import { aConversation, aMessage } from '#test/builders/conversations'

const now = 1_000_000

function replyTo(kind: MessageKind, replyRoute: 'api' | 'web' = 'api', undoSeconds: number | null = null): Reply {
  return newReply({
    id: 'reply',
    text: 'It left this morning.',
    entry: openedEntry(aConversation({ kind })),
    identity: anIdentity(),
    answered: aMessage({ id: 'answered', remoteId: '12', kind, replyRoute }),
    settings: defaultSettings,
    undoSeconds,
    now,
  })
}

describe('newReply', () => {
  it('fixes whom it goes to from the message it answers', () => {
    expect(replyTo('mention')).toMatchObject({
      target: {
        kind: 'post',
        threadId: 'thread',
        inReplyToRemoteId: '12',
        recipientRemoteId: 'customer',
        recipientHandle: 'martak',
        recipientName: 'Marta Kowalska',
      },
      answersMessageId: 'answered',
      route: 'api',
      isPrivate: false,
    })
  })

  it('answers a direct message in its thread, not a single message of it', () => {
    const target = { kind: 'directMessage', inReplyToRemoteId: null }
    expect(replyTo('directMessage')).toMatchObject({ target, isPrivate: true })
  })

  it('can be taken back for as long as the account says, where it says so: also not at all', () => {
    const notBefore = (seconds: number | null) => replyTo('mention', 'api', seconds).delivery
    expect(notBefore(60)).toMatchObject({ notBefore: now + 60_000 })
    expect(notBefore(0)).toMatchObject({ notBefore: now })
    expect(notBefore(null)).toMatchObject({ notBefore: now + 10_000 })
  })

  it('can be taken back for 10 seconds in public and by mail, for 5 as a direct message', () => {
    const undoMs = messageKindSchema.options.map((kind) => {
      const { delivery } = replyTo(kind)
      return [kind, delivery.state === 'queued' ? delivery.notBefore - now : null]
    })
    expect(Object.fromEntries(undoMs)).toEqual({
      directMessage: 5_000,
      mention: 10_000,
      comment: 10_000,
      review: 10_000,
      mail: 10_000,
      listening: 10_000,
    })
  })

  it('is handed over at once where only the network’s own page can answer', () => {
    const delivery = { state: 'handedOver', attempt: 0, handedOverAt: now }
    expect(replyTo('mention', 'web')).toMatchObject({ route: 'web', delivery })
  })
})
