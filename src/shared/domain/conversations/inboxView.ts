import { z } from 'zod'

import { channelIdSchema } from '../accounts/channelId'
import { runningClockSchema } from '../deadlines/runningClockSchema'
import { urgencySchema } from '../triage/urgency'
import { doneReasonSchema, saleOutcomeSchema } from './conversationMarks'
import { messageKindSchema } from './messageKind'

/** The lanes in working order (product.md section 1), as far as deadlines, kinds and states decide them. */
export const laneIdSchema = z.enum([
  'now',
  'inbox',
  'directMessages',
  'negative',
  'questions',
  'mentions',
  'community',
  'waiting',
  'done',
])
export type LaneId = z.infer<typeof laneIdSchema>

export const laneCountSchema = z.object({
  lane: z.enum([...laneIdSchema.options, 'drafts', 'outbox']),
  count: z.number().int(),
})
export type LaneCount = z.infer<typeof laneCountSchema>

/** One line of the list. */
export const conversationRowSchema = z.object({
  id: z.string(),
  channelId: channelIdSchema,
  kind: messageKindSchema,
  isPrivate: z.boolean(),
  customerName: z.string(),
  customerHandle: z.string(),
  identityId: z.string(),
  hasAvatar: z.boolean(),
  isVerified: z.boolean(),
  followerCount: z.number().nullable(),
  snippet: z.string(),
  snippetDirection: z.enum(['in', 'out']),
  lastMessageAt: z.number(),
  waitingSince: z.number().nullable(),
  /** What was read in what waits; null: nothing waits, or nothing was read. */
  urgency: urgencySchema.nullable(),
  /** Null: nothing waits, or it may wait for ever. */
  clock: runningClockSchema.nullable(),
  unreadCount: z.number().int(),
  doneAt: z.number().nullable(),
  doneReason: doneReasonSchema.nullable(),
  /** Null: nobody was about to buy. */
  saleOutcome: saleOutcomeSchema.nullable(),
  isVip: z.boolean(),
  isMuted: z.boolean(),
  hasDraft: z.boolean(),
  /** The newest reply that is not sent yet, if any. */
  outboxState: z.enum(['queued', 'sending', 'waiting', 'unconfirmed', 'failed', 'handedOver']).nullable(),
  contactsIn24h: z.number().int(),
  /** When the network stops taking answers here, epoch ms; null: never. */
  replyWindowClosesAt: z.number().nullable(),
})
export type ConversationRow = z.infer<typeof conversationRowSchema>
