import { z } from 'zod'

import { channelIdSchema } from '../accounts/channelId'
import { pictureSchema } from '../pictures/picture'
import { deliverySchema } from './delivery'

/** Whom a reply goes to and what it answers, fixed when it is queued: later events cannot redirect it. */
export const replyTargetSchema = z.object({
  kind: z.enum(['post', 'directMessage', 'mail']),
  threadId: z.string(),
  inReplyToRemoteId: z.string().nullable(),
  recipientRemoteId: z.string(),
  recipientHandle: z.string(),
  recipientName: z.string(),
})
export type ReplyTarget = z.infer<typeof replyTargetSchema>

/**
 * What the owner had seen of the conversation when they last said that the reply goes: when (epoch ms) and how many
 * messages of the customer were there. What came after is unseen, and sending asks once more.
 */
export const seenSchema = z.object({ at: z.number(), inboundCount: z.number().int().min(0) })
export type Seen = z.infer<typeof seenSchema>

/** What the owner wrote; `id` is the client's own key and never changes between attempts. */
export const replySchema = z.object({
  id: z.string().min(1),
  conversationId: z.string().min(1),
  accountId: z.string().min(1),
  channelId: channelIdSchema,
  target: replyTargetSchema,
  /** Empty only where pictures say it all. */
  text: z.string(),
  isPrivate: z.boolean(),
  route: z.enum(['api', 'web']),
  answersMessageId: z.string().nullable(),
  queuedAt: z.number(),
  /**
   * It leaves only once another reply is sent: a public notice after the private message it speaks of, or the next part of
   * a numbered thread, which answers the part before.
   */
  after: z.object({ replyId: z.string().min(1), as: z.enum(['notice', 'part']) }).optional(),
  /** Epoch ms the owner chose for it to leave. */
  plannedAt: z.number().optional(),
  /** Absent in replies of older versions, which are sent without this check. */
  seen: seenSchema.optional(),
  pictures: z.array(pictureSchema).max(20).optional(),
  /** It acknowledges ("we are on it") and answers nothing yet. */
  isHolding: z.boolean().optional(),
  delivery: deliverySchema,
})
export type Reply = z.infer<typeof replySchema>
