import type { ConversationEntry } from '../shop/shop'
import type { BusinessHours } from './businessHours'
import type { Deadline } from './deadline'
import { type DeadlineChoice, deadlineOf } from './deadlinePolicy'
import { deadlinePlace } from './deadlinePlace'
import { dueAt } from './dueAt'
import { usualTier } from './tier'

/** The clock a conversation is under; moments in epoch ms. */
export type RunningClock = {
  readonly counts: 'firstResponse' | 'promise'
  readonly startedAt: number
  readonly deadline: Deadline
  readonly dueAt: number
}

type Waiting = Pick<ConversationEntry, 'conversation' | 'waitingSince' | 'acknowledgedAt' | 'urgency'> & {
  readonly isMuted?: boolean
}
type Rules = { readonly businessHours: BusinessHours; readonly deadlines: readonly DeadlineChoice[] }

/** Null: nothing waits, not for anyone, or it may wait for ever. Agrees with the last of `responseRounds`. */
export function runningClock(waiting: Waiting, rules: Rules): RunningClock | null {
  const { conversation, waitingSince, acknowledgedAt, urgency, isMuted } = waiting
  if (waitingSince === null || isMuted === true) return null
  const counts = acknowledgedAt === null ? 'firstResponse' : 'promise'
  const tier = urgency?.tier ?? usualTier
  const isSale = urgency?.messageClass === 'purchase'
  const usual = isSale ? 'sale' : deadlinePlace(conversation.channelId, conversation.kind)
  const place = counts === 'promise' ? counts : usual
  const deadline = deadlineOf(rules.deadlines, place, tier)
  const startedAt = acknowledgedAt ?? waitingSince
  const due = dueAt(deadline, startedAt, rules.businessHours)
  return due === null ? null : { counts, startedAt, deadline, dueAt: due }
}
