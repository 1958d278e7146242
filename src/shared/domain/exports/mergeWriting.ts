import type { Delivery } from '../outbox/delivery'
import { isSettledLongAgo } from '../outbox/settledLongAgo'
import type { RecordOf } from './exportRecord'
import { knownMessages, type Decision, type ImportBatch } from './importBatch'

/** A draft goes where none is. Whatever its owner may not have seen here makes it behind, so that sending asks once more. */
export function mergeDraft(batch: ImportBatch, { draft, isBehind }: RecordOf<'draft'>): Decision {
  const { place, shop, fresh } = batch
  if (place?.exportedId !== draft.conversationId) return { fate: 'orphaned', kind: 'drafts', changes: [] }
  const { conversationId } = place
  if (conversationId === null) return { fate: 'clashing', kind: 'drafts', changes: [] }
  if (shop.drafts.has(conversationId) || fresh.drafts.has(conversationId))
    return { fate: 'known', kind: 'drafts', changes: [] }
  const { ids } = knownMessages(batch, conversationId)
  const entry = shop.conversations.get(conversationId)
  const revision = entry?.revision ?? 0
  const isSeen = !isBehind && place.isNew && entry?.heads.length === place.messageCount
  const imported = {
    ...draft,
    conversationId,
    answersMessageId: knownId(ids, draft.answersMessageId),
    seenRevision: isSeen ? revision : Math.max(0, revision - 1),
  }
  return { fate: 'added', kind: 'drafts', changes: [{ type: 'draftSaved', draft: imported }] }
}

/**
 * A reply that was still on its way comes as failed: the shop it was exported from may have sent it since, so nothing but its
 * owner's own word sends it from here. One that has settled long ago is history that its conversation tells.
 */
export function mergeReply(batch: ImportBatch, { reply }: RecordOf<'reply'>): Decision {
  const { place, shop, fresh, means } = batch
  if (place?.exportedId !== reply.conversationId || place.accountId !== reply.accountId)
    return { fate: 'orphaned', kind: 'replies', changes: [] }
  const { conversationId } = place
  if (conversationId === null) return { fate: 'clashing', kind: 'replies', changes: [] }
  const { ids } = knownMessages(batch, conversationId)
  const delivery = stopped(reply.delivery, means)
  const isStopped = delivery !== reply.delivery
  const isKnown = shop.replies.has(reply.id) || fresh.replies.has(reply.id) || (isStopped && ids.has(reply.id))
  if (isKnown || isSettledLongAgo(reply, means.now)) return { fate: 'known', kind: 'replies', changes: [] }
  const imported = { ...reply, conversationId, answersMessageId: knownId(ids, reply.answersMessageId), delivery }
  return { fate: 'added', kind: 'replies', changes: [{ type: 'replyQueued', reply: imported }], isStopped }
}

function stopped(delivery: Delivery, { now, openReplyReason }: ImportBatch['means']): Delivery {
  if (delivery.state === 'sent' || delivery.state === 'discarded' || delivery.state === 'failed') return delivery
  return { state: 'failed', attempt: delivery.attempt, failedAt: now, reason: openReplyReason }
}

/** In a shop that met the conversation by itself, its messages have other ids. */
function knownId(ids: ReadonlySet<string>, messageId: string | null): string | null {
  return messageId !== null && ids.has(messageId) ? messageId : null
}
