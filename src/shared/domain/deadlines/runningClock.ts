import type { ConversationEntry } from '../shop/shop'
import type { BusinessHours } from './businessHours'
import type { Deadline } from './deadline'
import { type DeadlineChoice, deadlineOf } from './deadlinePolicy'
import { deadlinePlace } from './deadlinePlace'
import { dueAt } from './dueAt'
import { type Tier, usualTier } from './tier'

/** The clock a conversation is under; moments in epoch ms. */
export type RunningClock = {
  readonly counts: 'firstResponse' | 'promise'
  readonly startedAt: number
  readonly deadline: Deadline
  readonly dueAt: number
}

type Waiting = Pick<ConversationEntry, 'conversation' | 'waitingSince' | 'acknowledgedAt'>
type Rules = { readonly businessHours: BusinessHours; readonly deadlines: readonly DeadlineChoice[] }

/** Null: nothing waits, or it may wait for ever. Agrees with the last of `responseRounds`. */
export function runningClock(waiting: Waiting, rules: Rules, tier: Tier = usualTier): RunningClock | null {
  const { conversation, waitingSince, acknowledgedAt } = waiting
  if (waitingSince === null) return null
  const counts = acknowledgedAt === null ? 'firstResponse' : 'promise'
  const place = counts === 'promise' ? counts : deadlinePlace(conversation.channelId, conversation.kind)
  const deadline = deadlineOf(rules.deadlines, place, tier)
  const startedAt = acknowledgedAt ?? waitingSince
  const due = dueAt(deadline, startedAt, rules.businessHours)
  return due === null ? null : { counts, startedAt, deadline, dueAt: due }
}
