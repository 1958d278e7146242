import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import type { TextKey } from '#shared/i18n/translate'

/** Which sentence says why a conversation is where it is. */
export function whyKey(
  row: Pick<ConversationRow, 'waitingSince' | 'clock' | 'doneAt' | 'doneReason' | 'isMuted'>,
  isFirst: boolean,
): TextKey {
  if (row.isMuted) return 'thread.whyMuted'
  if (row.waitingSince === null) {
    if (row.doneAt === null) return 'thread.whyAnswered'
    return row.doneReason === null ? 'thread.whyDone' : 'thread.whyIgnored'
  }
  if (row.clock !== null) return isFirst ? 'thread.whyFirstDue' : 'thread.whyDue'
  return isFirst ? 'thread.whyFirst' : 'thread.whyHere'
}
