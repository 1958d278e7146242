import { assertNever } from '#shared/domain/assertNever'
import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import type { TextKey } from '#shared/i18n/translate'

/** Which sentence says why a conversation is where it is. */
export function whyKey(
  row: Pick<ConversationRow, 'waitingSince' | 'clock' | 'doneAt' | 'doneReason' | 'isMuted' | 'kind'>,
  isFirst: boolean,
): TextKey {
  if (row.isMuted) return 'thread.whyMuted'
  if (row.waitingSince === null) {
    if (row.doneAt === null) return 'thread.whyAnswered'
    return row.doneReason === null ? 'thread.whyDone' : 'thread.whyIgnored'
  }
  if (row.clock !== null) return isFirst ? 'thread.whyFirstDue' : 'thread.whyDue'
  if (!isFirst) return 'thread.whyHere'
  switch (row.kind) {
    case 'directMessage':
    case 'mail':
      return 'thread.whyFirstPrivate'
    case 'listening':
      return 'thread.whyFirstListening'
    case 'mention':
    case 'comment':
    case 'review':
      return 'thread.whyFirstPublic'
    default:
      return assertNever(row.kind)
  }
}
