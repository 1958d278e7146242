import { isAgainstShop, writtenAt, type CrisisMessage } from './crisisMessage'
import type { CrisisEvent } from './crisisEvent'
import { crisisSpans } from './crisisSpans'
import type { CrisisPhase } from './crisisPhase'

/** What the shop wrote to a person, or is about to: queued counts, for what waits offline will leave. */
export type CrisisReply = {
  /** The customer, whatever identity or channel it goes to. */
  readonly personId: string
  /** When it was queued, or written elsewhere; epoch ms. */
  readonly at: number
  /** `holding`: the holding text; `automatic`: written by software, no answer; `answer`: anything a human wrote. */
  readonly kind: 'answer' | 'holding' | 'automatic'
}

/** Whether a person gets the holding text, or why not. */
export type HoldingDecision =
  | { readonly isSent: true }
  | {
      readonly isSent: false
      readonly reason: 'noCrisis' | 'isMuted' | 'hadHoldingText' | 'wasAnswered' | 'wroteNothing'
    }

/**
 * One holding text per person at most in a crisis, whatever conversation, channel or identity they wrote with, and none
 * to someone who already got an answer. A holding text counts from the moment it was queued, whatever became of it: a
 * failed one is the owner's to repeat. Ids are those of customers as they are joined now, so that two identities that
 * became one person mid-crisis count as one. All arguments are the whole shop's.
 */
export function holdingText(
  person: { readonly personId: string; readonly isMuted: boolean },
  crisis: { readonly now: CrisisPhase; readonly events: readonly CrisisEvent[] },
  messages: readonly CrisisMessage[],
  replies: readonly CrisisReply[],
): HoldingDecision {
  const span = crisisSpans(crisis.events).at(-1)
  if (crisis.now.phase !== 'alert' || !span) return { isSent: false, reason: 'noCrisis' }
  if (person.isMuted) return { isSent: false, reason: 'isMuted' }
  const written = replies.filter(({ personId, at }) => personId === person.personId && at > span.firstAt)
  if (written.some(({ kind }) => kind === 'holding')) return { isSent: false, reason: 'hadHoldingText' }
  if (written.some(({ kind }) => kind === 'answer')) return { isSent: false, reason: 'wasAnswered' }
  const hasComplained = messages.some(
    (message) => message.personId === person.personId && isAgainstShop(message) && writtenAt(message) > span.firstAt,
  )
  return hasComplained ? { isSent: true } : { isSent: false, reason: 'wroteNothing' }
}
