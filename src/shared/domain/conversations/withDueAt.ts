import { runningClock } from '../deadlines/runningClock'
import type { Settings } from '../settings/settings'
import type { ConversationEntry } from '../shop/shop'

/** The entry with the moment its answer is due. `before`: as it was under the same settings; a wait that goes on stays due. */
export function withDueAt(
  entry: ConversationEntry,
  before: ConversationEntry | null,
  settings: Settings,
): ConversationEntry {
  const goesOn =
    before !== null &&
    before.waitingSince === entry.waitingSince &&
    before.acknowledgedAt === entry.acknowledgedAt &&
    before.dueAt === entry.dueAt &&
    before.isMuted === entry.isMuted &&
    before.urgency?.tier === entry.urgency?.tier &&
    before.urgency?.messageClass === entry.urgency?.messageClass
  return goesOn ? entry : { ...entry, dueAt: dueAtOf(entry, settings) }
}

/** The entry under other settings. */
export function timedAgain(entry: ConversationEntry, settings: Settings): ConversationEntry {
  const dueAt = dueAtOf(entry, settings)
  return dueAt === entry.dueAt ? entry : replaced(entry, { dueAt })
}

/** The entry after its customer was muted, or is heard again. */
export function mutedEntry(entry: ConversationEntry, isMuted: boolean, settings: Settings): ConversationEntry {
  const { conversation, waitingSince, acknowledgedAt, urgency } = entry
  const dueAt = dueAtOf({ conversation, waitingSince, acknowledgedAt, urgency, isMuted }, settings)
  return replaced(entry, { isMuted, dueAt })
}

/** What the entry holds unread stays unread: heads may be decoded only when asked for. */
function replaced(
  entry: ConversationEntry,
  values: Partial<Pick<ConversationEntry, 'isMuted' | 'dueAt'>>,
): ConversationEntry {
  return Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors(entry),
    ...Object.getOwnPropertyDescriptors(values),
  }) as ConversationEntry
}

function dueAtOf(entry: Parameters<typeof runningClock>[0], settings: Settings): number | null {
  return runningClock(entry, settings)?.dueAt ?? null
}
