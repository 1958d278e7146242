import type { ConversationEntry, MessageHead } from '../shop/shop'
import type { Conversation } from './conversation'
import type { ConversationMarks } from './conversationMarks'
import type { Message } from './message'
import { isAgainstShop } from '../crisis/crisisMessage'
import { urgencyOf } from '../triage/urgencyOf'
import type { Verdict } from '../triage/verdict'
import { acknowledgedAt, waitingSince } from './waitingSince'

/** What the list shows of a text; the rest stays on disk. */
const snippetLength = 200

export function openedEntry(conversation: Conversation): ConversationEntry {
  return {
    conversation,
    heads: [],
    revision: 0,
    snippet: '',
    snippetDirection: 'in',
    lastMessageAt: conversation.openedAt,
    waitingSince: null,
    acknowledgedAt: null,
    dueAt: null,
    turnAt: null,
    verdicts: [],
    urgency: null,
    language: null,
    unreadCount: 0,
    readAt: 0,
    doneAt: null,
    doneReason: null,
    saleOutcome: null,
    isMuted: false,
    tags: [],
  }
}

/**
 * The entry after a message came, wherever in time it belongs. `isNews`: the owner did not know of it, so a draft begun
 * before it is behind.
 */
export function withMessage(entry: ConversationEntry, message: Message, isNews: boolean): ConversationEntry {
  const head = headOf(message)
  const heads = inserted(entry.heads, head)
  const isNewest = heads.at(-1) === head
  return derived({
    ...entry,
    heads,
    revision: isNews ? entry.revision + 1 : entry.revision,
    snippet: isNewest ? snippetOf(message.text) : entry.snippet,
    snippetDirection: isNewest ? message.direction : entry.snippetDirection,
    lastMessageAt: heads.at(-1)?.sentAt ?? entry.lastMessageAt,
  })
}

export function withEdit(
  entry: ConversationEntry,
  messageId: string,
  edit: { remoteId: string; text: string; editedAt: number },
): ConversationEntry {
  const heads = entry.heads.map((head) => (head.id === messageId ? editedHead(head, edit) : head))
  const isNewest = heads.at(-1)?.id === messageId
  return derived({
    ...entry,
    heads,
    revision: entry.revision + 1,
    snippet: isNewest ? snippetOf(edit.text) : entry.snippet,
  })
}

export function withDeletion(entry: ConversationEntry, messageId: string): ConversationEntry {
  const heads = entry.heads.map((head) => (head.id === messageId ? { ...head, isDeleted: true } : head))
  const isNewest = heads.at(-1)?.id === messageId
  return derived({ ...entry, heads, revision: entry.revision + 1, snippet: isNewest ? '' : entry.snippet })
}

/** The entry after one of its messages was read. */
export function withVerdict(entry: ConversationEntry, messageId: string, verdict: Verdict): ConversationEntry {
  const others = entry.verdicts.filter((one) => one.messageId !== messageId)
  const verdicts = [...others, { ...verdict, messageId }]
  const mood: NonNullable<MessageHead['mood']> = isAgainstShop(verdict) ? 'against' : 'other'
  // Its verdict goes once it is answered; what the crisis watch learns from it stays.
  const heads = entry.heads.map((head) => (head.id === messageId && head.mood !== mood ? { ...head, mood } : head))
  return derived({ ...entry, heads, verdicts, saleOutcome: saleRead(entry, verdicts), language: verdict.language })
}

/** A sale is open once somebody writes who is about to buy; one that was read as a sale by mistake is none. */
function saleRead(
  { saleOutcome, verdicts: before }: ConversationEntry,
  verdicts: ConversationEntry['verdicts'],
): ConversationEntry['saleOutcome'] {
  const isSale = (some: ConversationEntry['verdicts']) => some.some(({ messageClass }) => messageClass === 'purchase')
  if (isSale(verdicts)) return saleOutcome ?? 'open'
  return saleOutcome === 'open' && isSale(before) ? null : saleOutcome
}

/** Marks that change what waits, without the customer having done anything. */
export function withMarks(
  entry: ConversationEntry,
  marks: { readAt: number } | Pick<ConversationEntry, 'doneAt' | 'doneReason'>,
): ConversationEntry {
  return derived({ ...entry, ...marks })
}

/** The entry with marks it had before, and what was read in the messages that wait because of it. */
export function withMarksRestored(
  entry: ConversationEntry,
  marks: ConversationMarks,
  verdicts: ConversationEntry['verdicts'],
): ConversationEntry {
  const { readAt = entry.readAt, doneAt = entry.doneAt, doneReason = entry.doneReason } = marks
  const { tags = entry.tags, saleOutcome = entry.saleOutcome } = marks
  const known = new Set(entry.verdicts.map(({ messageId }) => messageId))
  const all = [...verdicts.filter(({ messageId }) => !known.has(messageId)), ...entry.verdicts]
  return derived({ ...entry, readAt, doneAt, doneReason, tags, saleOutcome, verdicts: all })
}

function editedHead(head: MessageHead, edit: { remoteId: string; editedAt: number }): MessageHead {
  const isRenamed = edit.remoteId !== head.remoteId
  return {
    ...head,
    remoteId: edit.remoteId,
    earlierRemoteIds: isRenamed ? [...head.earlierRemoteIds, head.remoteId] : head.earlierRemoteIds,
    editedAt: edit.editedAt,
  }
}

function derived(entry: ConversationEntry): ConversationEntry {
  const { heads } = entry
  const since = waitingSince(heads, entry.doneAt)
  const verdicts = waitingVerdicts(entry, since)
  return {
    ...entry,
    waitingSince: since,
    verdicts,
    urgency: urgencyOf(verdicts),
    acknowledgedAt: acknowledgedAt(heads, since),
    unreadCount: heads.filter((head) => head.direction === 'in' && !head.isDeleted && head.receivedAt > entry.readAt)
      .length,
  }
}

/** Only of what waits, in the order of the messages: a verdict about what was answered orders nothing. */
function waitingVerdicts({ heads, verdicts }: ConversationEntry, since: number | null): ConversationEntry['verdicts'] {
  if (since === null || verdicts.length === 0) return []
  return heads
    .filter(({ direction, isDeleted, sentAt }) => direction === 'in' && !isDeleted && sentAt >= since)
    .flatMap(({ id }) => verdicts.find(({ messageId }) => messageId === id) ?? [])
}

function headOf(message: Message): MessageHead {
  return {
    id: message.id,
    remoteId: message.remoteId,
    earlierRemoteIds: message.earlierRemoteIds,
    direction: message.direction,
    sentAt: message.sentAt,
    receivedAt: message.receivedAt,
    editedAt: message.editedAt,
    isDeleted: message.deletedAt !== null,
    isAutomatic: message.isAutomatic,
    ...(message.isHolding === true && { isHolding: true }),
  }
}

function inserted(heads: readonly MessageHead[], head: MessageHead): readonly MessageHead[] {
  const after = heads.findLastIndex((other) => isBefore(other, head))
  return heads.toSpliced(after + 1, 0, head)
}

function isBefore(one: MessageHead, other: MessageHead): boolean {
  if (one.sentAt !== other.sentAt) return one.sentAt < other.sentAt
  if (one.remoteId.length !== other.remoteId.length) return one.remoteId.length < other.remoteId.length
  return one.remoteId < other.remoteId
}

function snippetOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, snippetLength)
}
