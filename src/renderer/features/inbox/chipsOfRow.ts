import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import type { TextKey } from '#shared/i18n/translate'
import { kindLooks } from '../../ui/kindLooks'
import { topicWords } from '../../ui/topicWords'

export type RowChip = {
  readonly key: TextKey
  readonly tone: 'plain' | 'public' | 'private' | 'urgent' | 'act'
  readonly count?: number
  /** What is left, ms. */
  readonly leftMs?: number
}

const outboxChips: { readonly [S in NonNullable<ConversationRow['outboxState']>]: RowChip } = {
  queued: { key: 'delivery.stateQueued', tone: 'plain' },
  sending: { key: 'delivery.stateSending', tone: 'plain' },
  waiting: { key: 'delivery.stateWaiting', tone: 'plain' },
  unconfirmed: { key: 'delivery.stateUnconfirmed', tone: 'urgent' },
  failed: { key: 'delivery.stateFailed', tone: 'urgent' },
  handedOver: { key: 'delivery.stateHandedOver', tone: 'act' },
}

const manyContacts = 3
/** From here on the network's own limit is said: the deadline is long past then. */
const windowAlarmMs = 12 * 3_600_000

/** Why a row is here, at most three: who can read it always, then what is unfinished, then what it is. */
export function chipsOfRow(row: ConversationRow, now: number): readonly RowChip[] {
  const chips: RowChip[] = [
    row.isPrivate ? { key: 'channels.private', tone: 'private' } : { key: 'channels.public', tone: 'public' },
  ]
  if (row.isMuted) chips.push({ key: 'inbox.muted', tone: 'plain' })
  if (row.isVip) chips.push({ key: 'inbox.vip', tone: 'act' })
  if (row.urgency?.tier === 3) chips.push({ key: topicWords(row.urgency.topics), tone: 'urgent' })
  if (row.waitingSince !== null) chips.push(...windowChips(row.replyWindowClosesAt, now))
  if (row.clock?.counts === 'promise') chips.push({ key: 'inbox.acknowledged', tone: 'plain' })
  if (row.outboxState !== null) chips.push(outboxChips[row.outboxState])
  if (row.hasDraft) chips.push({ key: 'inbox.draft', tone: 'act' })
  if (row.contactsIn24h >= manyContacts) {
    chips.push({ key: 'inbox.contacts', tone: 'urgent', count: row.contactsIn24h })
  }
  if (row.waitingSince === null && row.doneAt !== null) {
    if (row.doneReason !== null) chips.push({ key: `reasons.${row.doneReason}`, tone: 'plain' })
    if (row.saleOutcome !== null)
      chips.push({ key: `sale.${row.saleOutcome}`, tone: row.saleOutcome === 'won' ? 'private' : 'plain' })
  }
  // A private message says what it is by its channel's mark.
  if (!row.isPrivate) chips.push({ key: kindLooks[row.kind], tone: 'plain' })
  return chips.slice(0, 3)
}

/** How long the network still takes an answer here. */
function windowChips(closesAt: number | null, now: number): readonly RowChip[] {
  if (closesAt === null || closesAt - now > windowAlarmMs) return []
  if (closesAt <= now) return [{ key: 'inbox.windowClosed', tone: 'plain' }]
  return [{ key: 'inbox.windowLeft', tone: 'urgent', leftMs: closesAt - now }]
}
