import type { Draft } from '../drafts/draft'
import type { ConversationEntry } from '../shop/shop'
import type { Reply } from './reply'

/** The draft a reply goes back into. What was typed since stays below it; what came since counts as not seen. */
export function draftFromReply(reply: Reply, entry: ConversationEntry, typed: Draft | undefined, now: number): Draft {
  const hasMovedOn = entry.heads.some(
    (head) => head.direction === 'in' && Math.max(head.receivedAt, head.editedAt ?? 0) > reply.queuedAt,
  )
  const seenRevision = hasMovedOn ? Math.max(0, entry.revision - 1) : entry.revision
  const pictures = [...(reply.pictures ?? []), ...(typed?.pictures ?? [])]
  return {
    ...(typed?.privateText !== undefined && { privateText: typed.privateText }),
    conversationId: reply.conversationId,
    text: typed?.text ? `${reply.text}\n\n${typed.text}` : reply.text,
    cursorAt: reply.text.length,
    ...(pictures.length > 0 && { pictures }),
    ...(reply.isHolding === true && { isHolding: true }),
    answersMessageId: reply.answersMessageId,
    seenRevision: Math.min(seenRevision, typed?.seenRevision ?? Infinity),
    startedAt: typed?.startedAt ?? reply.queuedAt,
    savedAt: now,
  }
}
