import type { Account } from '#shared/domain/accounts/account'
import { defaultAccountOptions } from '#shared/domain/accounts/defaultAccountOptions'
import type { MessageArrival } from '#shared/domain/conversations/arrival'
import type { Identity } from '#shared/domain/customers/customer'

export function anAccount(parts: Partial<Account> = {}): Account {
  return {
    id: 'x:shop',
    channelId: 'x',
    remoteUserId: 'shop',
    handle: 'potteryshop',
    displayName: 'Pottery Shop',
    connectedAt: 0,
    signInEndedAt: null,
    cursor: {},
    options: defaultAccountOptions,
    ...parts,
  }
}

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

export function aMessageArrival(parts: Partial<MessageArrival> = {}): MessageArrival {
  return {
    type: 'message',
    kind: 'mention',
    threadId: 'thread',
    customer: anIdentity(),
    direction: 'in',
    authorHandle: 'martak',
    authorName: 'Marta Kowalska',
    remoteId: '10',
    earlierRemoteIds: [],
    text: 'Where is my parcel?',
    lang: 'en',
    sentAt: 1_000,
    editedAt: null,
    attachments: [],
    parent: null,
    permalink: null,
    replyRoute: 'api',
    isAutomatic: false,
    ...parts,
  }
}
