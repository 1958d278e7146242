import { z } from 'zod'

import { channelIdSchema } from '../accounts/channelId'
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

/** What the owner wrote; `id` is the client's own key and never changes between attempts. */
export const replySchema = z.object({
  id: z.string().min(1),
  conversationId: z.string().min(1),
  accountId: z.string().min(1),
  channelId: channelIdSchema,
  target: replyTargetSchema,
  text: z.string().min(1),
  isPrivate: z.boolean(),
  route: z.enum(['api', 'web']),
  answersMessageId: z.string().nullable(),
  queuedAt: z.number(),
  delivery: deliverySchema,
})
export type Reply = z.infer<typeof replySchema>
