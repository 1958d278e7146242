import { assertNever } from '../assertNever'
import type { Shop } from '../shop/shop'
import type { CsvCell } from './csvRow'
import type { ExportRecord, RecordOf } from './exportRecord'

export type CsvTable = 'conversations' | 'messages' | 'customers' | 'replies'
export type CsvLine = { readonly table: CsvTable; readonly cells: readonly CsvCell[] }

/** Column names are the same in every language, so that a formula or a script works for everyone. */
export const csvColumns: { readonly [T in CsvTable]: readonly string[] } = {
  conversations: [
    'id',
    'channel',
    'account',
    'kind',
    'customerName',
    'customerHandle',
    'customerId',
    'openedAt',
    'lastMessageAt',
    'waitingSince',
    'readAt',
    'doneAt',
    'tags',
    'draft',
    'doneReason',
    'sale',
  ],
  messages: [
    'id',
    'conversationId',
    'channel',
    'kind',
    'direction',
    'authorName',
    'authorHandle',
    'text',
    'language',
    'sentAt',
    'receivedAt',
    'editedAt',
    'deletedAt',
    'attachments',
    'link',
  ],
  customers: ['customerId', 'channel', 'handle', 'name', 'isVerified', 'followers', 'firstSeenAt', 'isVip', 'isMuted'],
  replies: [
    'id',
    'conversationId',
    'channel',
    'recipientName',
    'recipientHandle',
    'state',
    'queuedAt',
    'sentAt',
    'text',
  ],
}

/** The rows a record adds to the tables; names are those the shop has now. Moments are ISO 8601 in UTC. */
export function csvLines(record: ExportRecord, shop: Shop): readonly CsvLine[] {
  switch (record.type) {
    case 'customer':
      return customerLines(record, shop)
    case 'conversation':
      return [{ table: 'conversations', cells: conversationCells(record, shop) }]
    case 'message':
      return [{ table: 'messages', cells: messageCells(record, shop) }]
    case 'reply':
      return [{ table: 'replies', cells: replyCells(record) }]
    case 'header':
    case 'settings':
    case 'account':
    case 'template':
    case 'ownerRule':
    case 'identity':
    case 'draft':
    case 'deletion':
    case 'costs':
    case 'end':
      return []
    default:
      return assertNever(record)
  }
}

function customerLines({ customer }: RecordOf<'customer'>, shop: Shop): CsvLine[] {
  return customer.identityIds
    .map((id) => shop.identities.get(id))
    .filter((identity) => identity !== undefined)
    .map(({ channelId, handle, displayName, isVerified, followerCount }) => ({
      table: 'customers',
      cells: [
        ...[customer.id, channelId, handle, displayName, isVerified, followerCount, moment(customer.firstSeenAt)],
        ...[customer.isVip ?? false, customer.isMuted ?? false],
      ],
    }))
}

function conversationCells(record: RecordOf<'conversation'>, shop: Shop): CsvCell[] {
  const { conversation, readAt, doneAt, tags, doneReason, saleOutcome } = record
  const entry = shop.conversations.get(conversation.id)
  const identity = shop.identities.get(conversation.identityId)
  return [
    conversation.id,
    conversation.channelId,
    shop.accounts.get(conversation.accountId)?.handle ?? conversation.accountId,
    conversation.kind,
    identity?.displayName ?? '',
    identity?.handle ?? '',
    conversation.customerId,
    moment(conversation.openedAt),
    moment(entry?.lastMessageAt ?? null),
    moment(entry?.waitingSince ?? null),
    moment(readAt === 0 ? null : readAt),
    moment(doneAt),
    tags.join(', '),
    shop.drafts.get(conversation.id)?.text ?? '',
    doneReason ?? null,
    saleOutcome ?? null,
  ]
}

function messageCells({ message }: RecordOf<'message'>, shop: Shop): CsvCell[] {
  return [
    message.id,
    message.conversationId,
    shop.conversations.get(message.conversationId)?.conversation.channelId ?? '',
    message.kind,
    message.direction,
    message.authorName,
    message.authorHandle,
    message.text,
    message.lang,
    moment(message.sentAt),
    moment(message.receivedAt),
    moment(message.editedAt),
    moment(message.deletedAt),
    message.attachments.map(({ url }) => url).join(' '),
    message.permalink,
  ]
}

function replyCells({ reply }: RecordOf<'reply'>): CsvCell[] {
  return [
    reply.id,
    reply.conversationId,
    reply.channelId,
    reply.target.recipientName,
    reply.target.recipientHandle,
    reply.delivery.state,
    moment(reply.queuedAt),
    moment(reply.delivery.state === 'sent' ? reply.delivery.sentAt : null),
    reply.text,
  ]
}

function moment(at: number | null): string | null {
  if (at === null) return null
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
