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
    before.urgency?.tier === entry.urgency?.tier &&
    before.urgency?.messageClass === entry.urgency?.messageClass
  return goesOn ? entry : { ...entry, dueAt: dueAtOf(entry, settings) }
}

/** The entry under other settings. What it holds unread stays unread: heads may be decoded only when asked for. */
export function timedAgain(entry: ConversationEntry, settings: Settings): ConversationEntry {
  const dueAt = dueAtOf(entry, settings)
  if (dueAt === entry.dueAt) return entry
  const properties = Object.getOwnPropertyDescriptors(entry)
  return Object.create(Object.prototype, {
    ...properties,
    dueAt: { ...properties.dueAt, value: dueAt },
  }) as ConversationEntry
}

function dueAtOf(entry: ConversationEntry, settings: Settings): number | null {
  return runningClock(entry, settings)?.dueAt ?? null
}
