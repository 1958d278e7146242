import { z } from 'zod'

import { identitySchema } from '../customers/customer'
import { messageKindSchema } from './messageKind'
import { attachmentSchema, parentSchema, replyRouteSchema } from './message'

/** A message as a channel hands it over, before the shop knows where it belongs. */
export const messageArrivalSchema = z.object({
  type: z.literal('message'),
  kind: messageKindSchema,
  /** The network's id of the thread: one thread with one customer is one conversation. */
  threadId: z.string().min(1),
  /** The customer of the conversation; for our own messages the one they were written to. */
  customer: identitySchema,
  direction: z.enum(['in', 'out']),
  authorHandle: z.string(),
  authorName: z.string(),
  remoteId: z.string().min(1),
  /** Ids of earlier versions where an edit gives a new id (X), oldest first. */
  earlierRemoteIds: z.array(z.string()),
  text: z.string(),
  lang: z.string().nullable(),
  sentAt: z.number(),
  editedAt: z.number().nullable(),
  attachments: z.array(attachmentSchema),
  parent: parentSchema.nullable(),
  permalink: z.string().nullable(),
  replyRoute: replyRouteSchema,
  isAutomatic: z.boolean(),
  /** It only joins a conversation that is known: its channel knows too little of the customer to open one. */
  joinsOnly: z.boolean().optional(),
})
export type MessageArrival = z.infer<typeof messageArrivalSchema>

/** The network says that a message is gone. */
export const deletionArrivalSchema = z.object({
  type: z.literal('deletion'),
  remoteId: z.string().min(1),
  deletedAt: z.number(),
})
export type DeletionArrival = z.infer<typeof deletionArrivalSchema>

export const arrivalSchema = z.discriminatedUnion('type', [messageArrivalSchema, deletionArrivalSchema])
export type Arrival = z.infer<typeof arrivalSchema>
