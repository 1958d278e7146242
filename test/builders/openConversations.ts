import type { Identity } from '#shared/domain/customers/customer'
import type { RequestOutput } from '#shared/ipc/contract'
import { someCapabilities } from './accountEntries'
import { aRow } from './conversationRows'
import { aConversation } from './conversations'

export function anIdentity(parts: Partial<Identity> = {}): Identity {
  return {
    id: 'x:customer',
    channelId: 'x',
    remoteId: 'customer',
    handle: 'martak',
    displayName: 'Marta Kowalska',
    avatarUrl: null,
    isVerified: false,
    followerCount: null,
    ...parts,
  }
}

/** Marta's public question on X, opened: it can be answered and nothing is written yet. */
export function anOpenConversation(
  parts: Partial<RequestOutput<'conversation.open'>> = {},
): RequestOutput<'conversation.open'> {
  return {
    conversation: aConversation(),
    row: aRow(),
    identity: anIdentity(),
    account: { id: 'x:shop', channelId: 'x', handle: 'shop', displayName: 'The shop', signInEndedAt: null },
    capabilities: someCapabilities(),
    revision: 1,
    draft: null,
    replies: [],
    holds: {},
    publicAnswerCount: 0,
    replyWindowClosesAt: null,
    lastInboundText: 'Where is my order?',
    replyRoute: 'api',
    answersMessageId: 'message',
    others: [],
    tags: [],
    ...parts,
  }
}
