import type { Message } from '#shared/domain/conversations/message'
import type { Reply } from '#shared/domain/outbox/reply'
import type { Change } from '#shared/domain/shop/change'
import { remoteKey } from '#shared/domain/shop/keys'

import { settledDelivery } from './settledDelivery'
import { isOpenReply, type ShopOutline } from './shopOutline'

/** Watches the log before a restore for what no restore may undo. */
export type CarriedOver = {
  /** Hears of every change, in order. */
  take(change: Change): void
  /**
   * What has to follow the backup's own changes. `current` is the shop before the restore; `isWhole`: no line of its log
   * is missing.
   */
  changes(current: ShopOutline, isWhole: boolean, now: number): readonly Change[]
}

/**
 * Facts about the world outside stay facts: what was sent is not sent again and is seen in its conversation, what was
 * deleted at the network stays deleted, and an erased customer stays erased. All else goes back to the backup.
 */
export function createCarriedOver(backup: ShopOutline): CarriedOver {
  const newReplies = new Map<string, Reply>()
  /** Messages of ours the backup lacks, each with its later edits and deletion. */
  const ours = new Map<string, Change[]>()
  const becameMessage = new Map<string, Message>()
  const deletions: Change[] = []

  function takeMessage(change: Extract<Change, { type: 'messageArrived' }>): void {
    const { id, accountId, remoteId, direction, conversationId } = change.message
    if (backup.replies.has(id)) becameMessage.set(id, change.message)
    const conversation = backup.conversations.get(conversationId)
    if (direction !== 'out' || !conversation || conversation.messageIds.has(id)) return
    // Read from the network twice, before and after an earlier restore, it has two ids.
    if (!backup.ourRemoteKeys.has(remoteKey(accountId, remoteId))) ours.set(id, [change])
  }

  function takeDeletion(change: Extract<Change, { type: 'messageDeleted' }>): void {
    const { conversationId, messageId } = change
    if (ours.has(messageId)) ours.get(messageId)?.push(change)
    else if (backup.deletedMessageIds.has(messageId)) return
    else if (backup.conversations.get(conversationId)?.messageIds.has(messageId)) deletions.push(change)
  }

  /** Erasing would take it out of the restored shop again; its bytes must not be written anew before that. */
  function forget(customerId: string): void {
    const isTheirs = (id: string): boolean => backup.conversations.get(id)?.customerId === customerId
    for (const [id, reply] of newReplies) if (isTheirs(reply.conversationId)) newReplies.delete(id)
    for (const [id, [first]] of ours) {
      if (first?.type === 'messageArrived' && isTheirs(first.message.conversationId)) ours.delete(id)
    }
  }

  function take(change: Change): void {
    if (change.type === 'customerErased') forget(change.customerId)
    if (change.type === 'messageArrived') takeMessage(change)
    if (change.type === 'messageEdited') ours.get(change.messageId)?.push(change)
    if (change.type === 'messageDeleted') takeDeletion(change)
    if (change.type === 'deletionSeen') {
      const key = remoteKey(change.accountId, change.remoteId)
      if (!backup.deletedRemoteKeys.has(key)) deletions.push(change)
    }
    if (change.type === 'replyQueued' && !backup.replies.has(change.reply.id)) {
      if (backup.conversations.has(change.reply.conversationId)) newReplies.set(change.reply.id, change.reply)
    }
    if (change.type === 'deliveryAdvanced') {
      const reply = newReplies.get(change.replyId)
      if (reply) newReplies.set(reply.id, { ...reply, delivery: change.delivery })
    }
  }

  function settled(current: ShopOutline, isWhole: boolean, now: number): readonly Change[] {
    return [...backup.replies]
      .filter(([, reply]) => isOpenReply(reply))
      .map(([replyId, reply]) => {
        const known = { delivery: current.replies.get(replyId)?.delivery ?? null, isWhole }
        const message = becameMessage.get(replyId) ?? null
        return { type: 'deliveryAdvanced', replyId, delivery: settledDelivery(reply, { ...known, message }, now) }
      })
  }

  return {
    take,
    changes: (current, isWhole, now) => [
      // A later reply in the same words must be known as such, or looking for an unconfirmed one would find its message.
      ...[...newReplies.values()]
        .filter(({ delivery }) => delivery.state === 'sent')
        .map((reply): Change => ({ type: 'replyQueued', reply })),
      ...settled(current, isWhole, now),
      ...[...ours.values()].flat(),
      ...deletions,
      ...erased(backup, current, now),
    ],
  }
}

/** Erased since the backup; one that was erased before it and came again stays. */
function erased(backup: ShopOutline, current: ShopOutline, at: number): readonly Change[] {
  return [...current.erasures]
    .filter(([id, count]) => count > (backup.erasures.get(id) ?? 0))
    .map(([customerId]) => ({ type: 'customerErased', customerId, at }))
}
