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

export function dueAtOf(entry: Parameters<typeof runningClock>[0], settings: Settings): number | null {
  return runningClock(entry, settings)?.dueAt ?? null
}
