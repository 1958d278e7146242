import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import type { RunningClock } from '#shared/domain/deadlines/runningClock'
import type { RequestOutput } from '#shared/ipc/contract'

/** Marta's public question on X, waiting since 1,000,000. */
export function aRow(parts: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id: 'conversation',
    channelId: 'x',
    kind: 'mention',
    isPrivate: false,
    customerName: 'Marta Kowalska',
    customerHandle: 'martak',
    identityId: 'x:customer',
    hasAvatar: false,
    isVerified: false,
    followerCount: null,
    snippet: 'Where is my parcel?',
    snippetDirection: 'in',
    lastMessageAt: 1_000_000,
    urgency: null,
    waitingSince: 1_000_000,
    clock: null,
    unreadCount: 0,
    doneAt: null,
    doneReason: null,
    saleOutcome: null,
    isVip: false,
    isMuted: false,
    hasDraft: false,
    outboxState: null,
    contactsIn24h: 1,
    replyWindowClosesAt: null,
    ...parts,
  }
}

/** Two hours for Marta's question, from when she asked on. */
export function aRunningClock(parts: Partial<RunningClock> = {}): RunningClock {
  return {
    counts: 'firstResponse',
    startedAt: 1_000_000,
    deadline: { unit: 'minutes', count: 120 },
    dueAt: 8_200_000,
    ...parts,
  }
}

type Hit = RequestOutput<'inbox.search'>['hits'][number]

/** Marta's question, found by "parcel". */
export function aHit(parts: Partial<Hit> = {}): Hit {
  return {
    row: aRow(),
    messageId: 'message',
    sentAt: 1_000_000,
    direction: 'in',
    snippet: 'Where is my parcel?',
    marks: [{ start: 12, end: 18 }],
    nameMarks: [],
    ...parts,
  }
}

/** What was found, all of it on one page. */
export function anAnswer(hits: readonly Hit[], parts: Partial<RequestOutput<'inbox.search'>> = {}) {
  return { hits: [...hits], total: hits.length, isTotalExact: true, corrected: [], problems: [], ...parts }
}
