import type { Message } from '../conversations/message'
import { isPrivateKind } from '../conversations/isPrivateKind'
import type { MessageKind } from '../conversations/messageKind'
import type { Identity } from '../customers/customer'
import type { Settings } from '../settings/settings'
import type { ConversationEntry } from '../shop/shop'
import type { Picture } from '../pictures/picture'
import type { Reply, ReplyTarget } from './reply'
import { seenNow } from './seenNow'

/** A reply as it enters the outbox: whom it goes to is fixed from the message it answers and never changes again. */
export function newReply(from: {
  readonly id: string
  readonly text: string
  readonly entry: Pick<ConversationEntry, 'conversation' | 'heads'>
  readonly identity: Identity
  readonly answered: Message
  readonly settings: Settings
  readonly now: number
  /** Epoch ms the owner chose; null: as soon as the undo window is over. */
  readonly plannedAt?: number | null
  readonly pictures?: readonly Picture[]
  readonly isHolding?: boolean
}): Reply {
  const { conversation } = from.entry
  const isWeb = from.answered.replyRoute === 'web'
  const { plannedAt = null, pictures = [] } = from
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
    seen: seenNow(from.entry, from.now),
    ...(plannedAt !== null && !isWeb && { plannedAt }),
    ...(pictures.length > 0 && { pictures: [...pictures] }),
    ...(from.isHolding === true && { isHolding: true }),
    delivery: isWeb
      ? { state: 'handedOver', attempt: 0, handedOverAt: from.now }
      : { state: 'queued', attempt: 0, notBefore: plannedAt ?? from.now + undoMs(conversation.kind, from.settings) },
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
