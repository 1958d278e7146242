import type { Message } from '../conversations/message'
import { isPrivateKind } from '../conversations/isPrivateKind'
import type { MessageKind } from '../conversations/messageKind'
import type { Identity } from '../customers/customer'
import type { Settings } from '../settings/settings'
import type { ConversationEntry } from '../shop/shop'
import type { Reply, ReplyTarget } from './reply'

/** A reply as it enters the outbox: whom it goes to is fixed from the message it answers and never changes again. */
export function newReply(from: {
  readonly id: string
  readonly text: string
  readonly entry: ConversationEntry
  readonly identity: Identity
  readonly answered: Message
  readonly settings: Settings
  readonly now: number
}): Reply {
  const { conversation } = from.entry
  const isWeb = from.answered.replyRoute === 'web'
  return {
    id: from.id,
    conversationId: conversation.id,
    accountId: conversation.accountId,
    channelId: conversation.channelId,
    target: {
      kind: targetKind(conversation.kind),
      threadId: conversation.threadId,
      inReplyToRemoteId: conversation.kind === 'directMessage' ? null : from.answered.remoteId,
      recipientRemoteId: from.identity.remoteId,
      recipientHandle: from.identity.handle,
      recipientName: from.identity.displayName,
    },
    text: from.text,
    isPrivate: isPrivateKind(conversation.kind),
    route: isWeb ? 'web' : 'api',
    answersMessageId: from.answered.id,
    queuedAt: from.now,
    delivery: isWeb
      ? { state: 'handedOver', attempt: 0, handedOverAt: from.now }
      : { state: 'queued', attempt: 0, notBefore: from.now + undoMs(conversation.kind, from.settings) },
  }
}

function targetKind(kind: MessageKind): ReplyTarget['kind'] {
  if (kind === 'directMessage' || kind === 'mail') return kind
  return 'post'
}

/** A mail cannot be called back any more than a post: both leave later than a direct message (product.md section 3). */
function undoMs(kind: MessageKind, settings: Settings): number {
  const seconds = kind === 'directMessage' ? settings.undoPrivateSeconds : settings.undoPublicSeconds
  return seconds * 1000
}
