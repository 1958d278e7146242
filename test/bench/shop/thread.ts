import type { Account } from '#shared/domain/accounts/account'
import type { Conversation } from '#shared/domain/conversations/conversation'
import type { Message } from '#shared/domain/conversations/message'
import type { Identity } from '#shared/domain/customers/customer'

import type { Random } from './random'
import { permalinkOf, remoteIdOf } from './remoteIds'
import type { LanguageCode, Texts } from './texts'

/** A conversation while it goes on. */
export type Thread = {
  readonly account: Account
  readonly conversation: Conversation
  readonly identity: Identity
  readonly code: LanguageCode
  /** Whether it is left unanswered in the end. */
  readonly endsWaiting: boolean
  /** Messages still to come. */
  rest: number
  /** What has been written so far, for the conversation's revision. */
  revision: number
  /** The newest one from the customer, and whether it has been answered. */
  lastIn: Message | null
  lastDirection: 'in' | 'out'
  isUnread: boolean
}

/** Who writes the next message: the customer begins, and the shop has the last word unless it leaves them waiting. */
export function nextDirection(thread: Thread, random: Random): 'in' | 'out' {
  if (thread.lastIn === null) return 'in'
  if (thread.rest === 1) return thread.endsWaiting ? 'in' : random.chance(0.8) ? 'out' : 'in'
  return random.chance(thread.lastDirection === 'in' ? 0.6 : 0.3) ? 'out' : 'in'
}

/** The next message as it comes from the network, not yet received. */
export function nextMessage(
  { account, conversation, identity, code, lastIn }: Thread,
  message: { readonly direction: 'in' | 'out'; readonly at: number; readonly number: number },
  texts: Texts,
  random: Random,
): Message {
  const { direction, at } = message
  const { channelId, kind } = conversation
  const remoteId = remoteIdOf(channelId, message.number, at)
  const isIn = direction === 'in'
  return {
    id: random.id(),
    conversationId: conversation.id,
    accountId: account.id,
    remoteId,
    earlierRemoteIds: [],
    direction,
    kind,
    authorHandle: isIn ? identity.handle : account.handle,
    authorName: isIn ? identity.displayName : account.displayName,
    text: texts.text({ code, direction, isLong: kind === 'mail' || kind === 'review' }),
    lang: channelId === 'x' || channelId === 'mastodon' ? code : null,
    sentAt: at,
    receivedAt: at,
    editedAt: null,
    deletedAt: null,
    earlierTexts: [],
    attachments: isIn && random.chance(0.04) ? [pictureOf(remoteId)] : [],
    parent: lastIn && !isIn && random.chance(0.1) ? parentOf(lastIn) : null,
    permalink: permalinkOf(channelId, kind, remoteId),
    replyRoute: channelId === 'feeds' ? 'web' : 'api',
    isAutomatic: !isIn && random.chance(0.01),
  }
}

function pictureOf(remoteId: string): Message['attachments'][number] {
  return { kind: 'image', url: `https://pictures.example/${remoteId}.jpg`, alt: '', width: 1200, height: 900 }
}

function parentOf(answered: Message): Message['parent'] {
  return { remoteId: answered.remoteId, authorHandle: answered.authorHandle, text: answered.text, isOurs: false }
}
