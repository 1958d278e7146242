import type { Message } from '../conversations/message'
import type { Change } from '../shop/change'
import { conversationKey, remoteKey } from '../shop/keys'
import type { RecordOf } from './exportRecord'
import { knownMessages, placeOf, type Decision, type ImportBatch, type KnownMessages } from './importBatch'
import { customerIdOf, customerOf } from './mergePeople'

/**
 * The same thread with the same customer is the same conversation, whatever its id, and keeps the shop's own marks. A new one
 * is opened under its exported id; if that id is taken, all of it stays out.
 */
export function mergeConversation(batch: ImportBatch, record: RecordOf<'conversation'>): Decision {
  const { conversation } = record
  const { shop, fresh } = batch
  const key = conversationKey(conversation.accountId, conversation.threadId, conversation.identityId)
  const knownId = fresh.conversationIdByKey.get(key) ?? shop.conversationIdByKey.get(key)
  const customerId = customerIdOf(batch, conversation.identityId) ?? freeId(batch, conversation.customerId)
  const isTaken = shop.conversations.has(conversation.id) || fresh.conversations.has(conversation.id)
  const isClashing = knownId === undefined && (isTaken || customerId === null)
  batch.place = {
    exportedId: conversation.id,
    accountId: conversation.accountId,
    conversationId: isClashing ? null : (knownId ?? conversation.id),
    isNew: knownId === undefined,
    messageCount: 0,
  }
  if (knownId !== undefined) return { fate: 'known', kind: 'conversations', changes: [] }
  if (isTaken || customerId === null) return { fate: 'clashing', kind: 'conversations', changes: [] }
  const opened: Change = { type: 'conversationOpened', conversation: { ...conversation, customerId } }
  return { fate: 'added', kind: 'conversations', changes: [opened, ...marks(record, batch.means.now)] }
}

function marks(record: RecordOf<'conversation'>, now: number): Change[] {
  const { conversation, readAt, doneAt, doneReason: reason, saleOutcome, tags } = record
  const { id } = conversation
  const changes: Change[] = []
  if (readAt > 0) changes.push({ type: 'conversationRead', conversationId: id, at: readAt })
  if (doneAt !== null)
    changes.push({ type: 'conversationDone', conversationId: id, at: doneAt, ...(reason && { reason }) })
  if (saleOutcome) changes.push({ type: 'saleSettled', conversationId: id, outcome: saleOutcome, at: now })
  if (tags.length > 0) changes.push({ type: 'conversationTagged', conversationId: id, tags, at: now })
  return changes
}

/** A customer's id that nobody has; null: someone else has it. */
function freeId(batch: ImportBatch, customerId: string): string | null {
  return customerOf(batch, customerId) ? null : customerId
}

/** A message the shop has under any of its ids, or has seen deleted, stays as the shop has it. */
export function mergeMessage(batch: ImportBatch, { message }: RecordOf<'message'>): Decision {
  const { place } = batch
  if (place?.exportedId !== message.conversationId || place.accountId !== message.accountId)
    return { fate: 'orphaned', kind: 'messages', changes: [] }
  batch.place = { ...place, messageCount: place.messageCount + 1 }
  if (place.conversationId === null) return { fate: 'clashing', kind: 'messages', changes: [] }
  const known = knownMessages(batch, place.conversationId)
  if (isKnown(batch, known, message)) return { fate: 'known', kind: 'messages', changes: [] }
  if (known.ids.has(message.id)) return { fate: 'clashing', kind: 'messages', changes: [] }
  known.ids.add(message.id)
  for (const remoteId of remoteIdsOf(message)) known.remoteIds.add(remoteId)
  const arrived = { ...withoutDeletedText(message), conversationId: place.conversationId }
  return { fate: 'added', kind: 'messages', changes: [{ type: 'messageArrived', message: arrived }] }
}

function isKnown(batch: ImportBatch, known: KnownMessages, message: Message): boolean {
  return remoteIdsOf(message).some(
    (remoteId) =>
      known.remoteIds.has(remoteId) ||
      placeOf(batch, message.accountId, remoteId) !== undefined ||
      (message.deletedAt === null && batch.shop.deletedRemoteKeys.has(remoteKey(message.accountId, remoteId))),
  )
}

/** A deleted message keeps no text here, whatever a file says. */
function withoutDeletedText(message: Message): Message {
  return message.deletedAt === null ? message : { ...message, text: '', earlierTexts: [], attachments: [] }
}

function remoteIdsOf(message: Message): string[] {
  return [message.remoteId, ...message.earlierRemoteIds]
}

/** A deletion never takes away a message the shop still has. */
export function mergeDeletion(batch: ImportBatch, { accountId, remoteId }: RecordOf<'deletion'>): Decision {
  const { shop, means } = batch
  const place = placeOf(batch, accountId, remoteId)
  const heads = place && shop.conversations.get(place.conversationId)?.heads
  const isAlive = heads?.some((head) => head.id === place?.messageId && !head.isDeleted) ?? false
  const isSeen = shop.deletedRemoteKeys.has(remoteKey(accountId, remoteId))
  const seen: Change = { type: 'deletionSeen', accountId, remoteId, at: means.now }
  return { fate: 'uncounted', kind: 'messages', changes: isAlive || isSeen ? [] : [seen] }
}
