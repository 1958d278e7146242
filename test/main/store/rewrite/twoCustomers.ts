import type { Change } from '#shared/domain/shop/change'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { anOwnerRule } from '#test/builders/ownerRules'
import { aReply, deliveries } from '#test/builders/replies'

import type { Commit } from './aLog'

/** What must be nowhere once Zofia is erased. */
export const canaries = [
  'customer-zofia',
  'zofia-remote-77',
  'zofiazet',
  'Zofia "Zosia" Zięba',
  'conversation-zofia',
  'message-zofia',
  '770000000001',
  '770000000002',
  '770000000003',
  'my canary parcel',
  'canary after the edit',
  'zofia@canary.example',
  'https://images.example/zofia-face.png',
  'https://images.example/zofia-parcel.png',
  'a canary draft',
  'a canary reply',
  'reply-zofia',
  '770000000009',
  '770000000055',
  'canary tag',
] as const

const zofia = anIdentity({
  id: 'x:zofia-remote-77',
  remoteId: 'zofia-remote-77',
  handle: 'ZofiaZet',
  displayName: 'Zofia "Zosia" Zięba',
  avatarUrl: 'https://images.example/zofia-face.png',
})

/** Another customer of the very same name. */
const namesake = anIdentity({ id: 'x:other', remoteId: 'other', handle: 'otherzofia', displayName: zofia.displayName })

const conversationId = 'conversation-zofia'
const cost = (key: string, resource: 'post' | 'user' = 'post') => ({ resource, key, usd: 0.005, at: 1_000 })

/** Zofia and her namesake, over two months; in each other's words they appear only as a quote. */
export const november: readonly Commit[] = [
  [{ type: 'accountConnected', account: anAccount() }],
  [
    { type: 'identitySeen', identity: zofia },
    { type: 'customerMet', customer: aCustomer({ id: 'customer-zofia', identityIds: [zofia.id] }) },
    {
      type: 'conversationOpened',
      conversation: aConversation({
        id: conversationId,
        customerId: 'customer-zofia',
        identityId: zofia.id,
        threadId: '770000000001',
      }),
    },
    {
      type: 'messageArrived',
      message: aMessage({
        id: 'message-zofia',
        conversationId,
        remoteId: '770000000001',
        authorHandle: 'ZofiaZet',
        authorName: zofia.displayName,
        text: 'Where is my canary parcel? Write to zofia@canary.example',
        attachments: [
          { kind: 'image', url: 'https://images.example/zofia-parcel.png', alt: '', width: null, height: null },
        ],
      }),
    },
    { type: 'identitySeen', identity: namesake },
    { type: 'customerMet', customer: aCustomer({ id: 'namesake', identityIds: ['x:other'] }) },
    {
      type: 'conversationOpened',
      conversation: aConversation({ id: 'other', customerId: 'namesake', identityId: 'x:other', threadId: 'other' }),
    },
    {
      type: 'messageArrived',
      message: aMessage({
        id: 'other-message',
        conversationId: 'other',
        remoteId: '99',
        authorHandle: 'otherzofia',
        authorName: 'Another',
        text: 'Mine is late too',
        parent: {
          remoteId: '770000000001',
          authorHandle: 'zofiazet',
          text: 'Where is my canary parcel?',
          isOurs: false,
        },
      }),
    },
    {
      type: 'costsRecorded',
      accountId: 'x:shop',
      costs: [cost('770000000001'), cost('99'), cost('zofia-remote-77', 'user'), cost('other', 'user')],
    },
    { type: 'cursorMoved', accountId: 'x:shop', cursor: { mentions: '99' } },
  ],
  [{ type: 'conversationTagged', conversationId, tags: ['canary tag'], at: 3_000 }],
  [
    {
      type: 'ownerRuleSaved',
      rule: anOwnerRule({ example: { quote: 'Where is my canary parcel?', conversationId } }),
    },
    {
      type: 'ownerRuleSaved',
      rule: anOwnerRule({ id: 'canary rule', about: { conversationId, messageIds: ['message-zofia'] } }),
    },
  ],
  [
    {
      type: 'draftSaved',
      draft: {
        conversationId,
        text: 'a canary draft',
        cursorAt: 3,
        answersMessageId: 'message-zofia',
        seenRevision: 1,
        startedAt: 1,
        savedAt: 2,
      },
    },
  ],
  [
    {
      type: 'messageArrived',
      message: aMessage({ id: 'other-2', conversationId: 'other', remoteId: '100', text: 'Thanks' }),
    },
  ],
]

export const december: readonly Commit[] = [
  [
    {
      type: 'messageEdited',
      messageId: 'message-zofia',
      conversationId,
      remoteId: '770000000002',
      text: 'canary after the edit',
      editedAt: 5_000,
    },
  ],
  [{ type: 'costsRecorded', accountId: 'x:shop', costs: [cost('770000000001'), cost('770000000002'), cost('100')] }],
  // A look at her profile is billed with what she wrote of late.
  [{ type: 'costsRecorded', accountId: 'x:shop', costs: [cost('zofia-remote-77', 'user'), cost('770000000055')] }],
  [
    {
      type: 'replyQueued',
      reply: aReply({
        id: 'reply-zofia',
        conversationId,
        text: 'a canary reply',
        answersMessageId: 'message-zofia',
        target: {
          ...aReply().target,
          inReplyToRemoteId: '770000000001',
          recipientRemoteId: 'zofia-remote-77',
          recipientHandle: 'ZofiaZet',
          recipientName: zofia.displayName,
        },
      }),
    },
  ],
  [
    { type: 'deliveryAdvanced', replyId: 'reply-zofia', delivery: { ...deliveries.sent, remoteId: '770000000009' } },
    {
      type: 'messageArrived',
      message: aMessage({
        id: 'reply-zofia',
        conversationId,
        remoteId: '770000000009',
        direction: 'out',
        authorHandle: 'potteryshop',
        authorName: 'Pottery Shop',
        text: 'a canary reply',
      }),
    },
    { type: 'costsRecorded', accountId: 'x:shop', costs: [cost('770000000009'), cost('reply-zofia')] },
  ],
  [
    {
      type: 'messageArrived',
      message: aMessage({
        id: 'other-3',
        conversationId: 'other',
        remoteId: '101',
        text: 'I saw your answer',
        parent: { remoteId: '770000000009', authorHandle: 'potteryshop', text: 'a canary reply', isOurs: true },
      }),
    },
    {
      type: 'messageArrived',
      // She wrote this elsewhere; only her handle tells.
      message: aMessage({
        id: 'other-4',
        conversationId: 'other',
        remoteId: '102',
        text: 'And that',
        parent: { remoteId: '5', authorHandle: 'ZOFIAZET', text: 'zofia@canary.example', isOurs: false },
      }),
    },
  ],
  [
    { type: 'deletionSeen', accountId: 'x:shop', remoteId: '770000000003', at: 6_000 },
    { type: 'deletionSeen', accountId: 'x:shop', remoteId: '770000000002', at: 6_000 },
    {
      type: 'messageEdited',
      messageId: 'message-zofia',
      conversationId,
      remoteId: '770000000003',
      text: 'x',
      editedAt: 5_500,
    },
    { type: 'messageDeleted', messageId: 'message-zofia', conversationId, deletedAt: 6_000 },
    { type: 'conversationRead', conversationId, at: 6_500 },
  ],
  [{ type: 'customerErased', customerId: 'customer-zofia', at: 7_000 }],
  [{ type: 'conversationRead', conversationId: 'other', at: 8_000 }],
]

export const herCustomerId = 'customer-zofia'

/** She comes back: as somebody new, whom nobody asked to erase. */
export const comesBack: readonly Change[] = [
  { type: 'identitySeen', identity: zofia },
  { type: 'customerMet', customer: aCustomer({ id: 'returned', identityIds: [zofia.id] }) },
  {
    type: 'conversationOpened',
    conversation: aConversation({ id: 'returned', customerId: 'returned', identityId: zofia.id, threadId: 'new' }),
  },
  {
    type: 'messageArrived',
    message: aMessage({ id: 'returned', conversationId: 'returned', remoteId: '200', text: 'Hello again' }),
  },
]
