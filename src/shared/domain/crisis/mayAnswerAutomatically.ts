import type { CrisisEvent } from './crisisEvent'
import { crisisSpans, isInCrisis } from './crisisSpans'
import type { CrisisPhase } from './crisisPhase'

export type AutomaticDecision =
  { readonly isAllowed: true } | { readonly isAllowed: false; readonly reason: 'crisis' | 'writtenInCrisis' }

/**
 * Nothing that writes by itself (away replies, nudges, acknowledgements) writes during a crisis, and nothing answers by
 * itself afterwards what was written in one. Ask when it is made and again when it leaves: a crisis may have begun
 * between. `messageAt` is when the message it answers was written; null: it answers none.
 */
export function mayAnswerAutomatically(
  { now, events }: { readonly now: CrisisPhase; readonly events: readonly CrisisEvent[] },
  messageAt: number | null,
): AutomaticDecision {
  if (now.phase === 'alert') return { isAllowed: false, reason: 'crisis' }
  const wasInCrisis = messageAt !== null && isInCrisis(crisisSpans(events), messageAt)
  return wasInCrisis ? { isAllowed: false, reason: 'writtenInCrisis' } : { isAllowed: true }
}
