import type { ConversationEntry } from '#shared/domain/shop/shop'

import { unpackHeads, type PackedHeads } from './headCodec'

/** An entry that decodes its heads each time someone asks: most conversations rest, and their text form is small. */
export function packedEntry(entry: Omit<ConversationEntry, 'heads'>, packed: PackedHeads): ConversationEntry {
  return {
    conversation: entry.conversation,
    revision: entry.revision,
    snippet: entry.snippet,
    snippetDirection: entry.snippetDirection,
    lastMessageAt: entry.lastMessageAt,
    waitingSince: entry.waitingSince,
    acknowledgedAt: entry.acknowledgedAt,
    dueAt: entry.dueAt,
    turnAt: entry.turnAt,
    verdicts: entry.verdicts,
    urgency: entry.urgency,
    language: entry.language,
    unreadCount: entry.unreadCount,
    readAt: entry.readAt,
    doneAt: entry.doneAt,
    doneReason: entry.doneReason,
    saleOutcome: entry.saleOutcome,
    isMuted: entry.isMuted,
    tags: entry.tags,
    get heads() {
      return decoded(packed)
    },
  }
}

let last: { readonly packed: PackedHeads; readonly heads: ConversationEntry['heads'] } | null = null

/** One conversation is mostly asked for several times in a row: when a change to it is tried, and when it is made. */
function decoded(packed: PackedHeads): ConversationEntry['heads'] {
  if (last?.packed !== packed) last = { packed, heads: unpackHeads(packed) }
  return last.heads
}

/** Whether an entry decodes its heads each time. */
export function isPacked(entry: ConversationEntry): boolean {
  return Object.getOwnPropertyDescriptor(entry, 'heads')?.get !== undefined
}
