import type { ConversationRow } from '#shared/domain/conversations/inboxView'

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
    waitingSince: 1_000_000,
    unreadCount: 0,
    doneAt: null,
    hasDraft: false,
    outboxState: null,
    contactsIn24h: 1,
    ...parts,
  }
}
