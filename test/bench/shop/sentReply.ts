import type { Message } from '#shared/domain/conversations/message'
import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import type { Draft } from '#shared/domain/drafts/draft'
import type { Reply } from '#shared/domain/outbox/reply'
import type { Change } from '#shared/domain/shop/change'

import type { Thread } from './thread'

/** The commits of an answer written in Shopbell: drafts while typing, the outbox, the attempt, and the message it became. */
export function sentReply(thread: Thread, message: Message, at: number): readonly (readonly Change[])[] {
  const half = message.text.slice(0, Math.ceil(message.text.length / 2))
  const reply = replyOf(thread, message, at)
  return [
    [{ type: 'draftSaved', draft: draftOf(thread, half, at - 40_000) }],
    [{ type: 'draftSaved', draft: draftOf(thread, message.text, at - 40_000) }],
    [
      { type: 'replyQueued', reply },
      { type: 'draftDropped', conversationId: thread.conversation.id, at: at - 10_000 },
    ],
    [{ type: 'deliveryAdvanced', replyId: reply.id, delivery: { state: 'sending', attempt: 1, startedAt: at - 500 } }],
    [
      {
        type: 'deliveryAdvanced',
        replyId: reply.id,
        delivery: { state: 'sent', attempt: 1, sentAt: at, remoteId: message.remoteId, confirmedBy: 'network' },
      },
      { type: 'messageArrived', message },
    ],
  ]
}

export function draftOf({ conversation, lastIn, revision }: Thread, text: string, at: number): Draft {
  return {
    conversationId: conversation.id,
    text,
    cursorAt: text.length,
    answersMessageId: lastIn?.id ?? null,
    seenRevision: revision,
    startedAt: at,
    savedAt: at + 20_000,
  }
}

function replyOf({ account, conversation, identity, lastIn }: Thread, message: Message, at: number): Reply {
  const { kind } = conversation
  return {
    id: message.id,
    conversationId: conversation.id,
    accountId: account.id,
    channelId: conversation.channelId,
    target: {
      kind: kind === 'directMessage' || kind === 'mail' ? kind : 'post',
      threadId: conversation.threadId,
      inReplyToRemoteId: kind === 'directMessage' ? null : (lastIn?.remoteId ?? null),
      recipientRemoteId: identity.remoteId,
      recipientHandle: identity.handle,
      recipientName: identity.displayName,
    },
    text: message.text,
    isPrivate: isPrivateKind(kind),
    route: 'api',
    answersMessageId: lastIn?.id ?? null,
    queuedAt: at - 10_000,
    delivery: { state: 'queued', attempt: 0, notBefore: at - 1_000 },
  }
}
