import { z } from 'zod'

import { channelIdSchema } from '../accounts/channelId'
import { messageKindSchema } from './messageKind'

/** The thread with one customer in one place. What its messages decide (waiting, snippet) is derived, never stored. */
export const conversationSchema = z.object({
  id: z.string().min(1),
  accountId: z.string().min(1),
  channelId: channelIdSchema,
  kind: messageKindSchema,
  threadId: z.string().min(1),
  customerId: z.string().min(1),
  identityId: z.string().min(1),
  openedAt: z.number(),
})
export type Conversation = z.infer<typeof conversationSchema>
