import type { Conversation } from '#shared/domain/conversations/conversation'
import type { Message } from '#shared/domain/conversations/message'
import type { Customer } from '#shared/domain/customers/customer'

export function aCustomer(parts: Partial<Customer> = {}): Customer {
  return { id: 'customer', identityIds: ['x:customer'], firstSeenAt: 0, ...parts }
}

export function aConversation(parts: Partial<Conversation> = {}): Conversation {
  return {
    id: 'conversation',
    accountId: 'x:shop',
    channelId: 'x',
    kind: 'mention',
    threadId: 'thread',
    customerId: 'customer',
    identityId: 'x:customer',
    openedAt: 1_000,
    ...parts,
  }
}

export function aMessage(parts: Partial<Message> = {}): Message {
  return {
    id: 'message',
    conversationId: 'conversation',
    accountId: 'x:shop',
    remoteId: '10',
    earlierRemoteIds: [],
    direction: 'in',
    kind: 'mention',
    authorHandle: 'martak',
    authorName: 'Marta Kowalska',
    text: 'Where is my parcel?',
    lang: 'en',
    sentAt: 1_000,
    receivedAt: 1_000,
    editedAt: null,
    deletedAt: null,
    earlierTexts: [],
    attachments: [],
    parent: null,
    permalink: null,
    replyRoute: 'api',
    isAutomatic: false,
    ...parts,
  }
}
