import { z } from 'zod'

import { messageKindSchema } from './messageKind'

/** A picture or file that came with a message. The window asks main for it by message and position, never by address. */
export const attachmentSchema = z.object({
  kind: z.enum(['image', 'video', 'other']),
  /** https address at the network, or `sample:NAME` for the sample shop's own pictures. */
  url: z.string(),
  alt: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
})
export type Attachment = z.infer<typeof attachmentSchema>

/** The post a message answers, shown above it. */
export const parentSchema = z.object({
  remoteId: z.string(),
  authorHandle: z.string(),
  text: z.string(),
  isOurs: z.boolean(),
})
export type Parent = z.infer<typeof parentSchema>

/**
 * How this message can be answered: through the interface, on the network's own page
 * (which opens with the text on the clipboard), or not at all.
 */
export const replyRouteSchema = z.enum(['api', 'web', 'none'])
export type ReplyRoute = z.infer<typeof replyRouteSchema>

/** One thing a customer or the shop wrote. */
export const messageSchema = z.object({
  id: z.string().min(1),
  conversationId: z.string().min(1),
  accountId: z.string().min(1),
  /** The id at the network, newest edit; earlier ones stay findable through `earlierRemoteIds`. */
  remoteId: z.string().min(1),
  earlierRemoteIds: z.array(z.string()),
  direction: z.enum(['in', 'out']),
  kind: messageKindSchema,
  authorHandle: z.string(),
  authorName: z.string(),
  text: z.string(),
  lang: z.string().nullable(),
  /** When it was written, by the network's clock. */
  sentAt: z.number(),
  /** When it reached this computer. */
  receivedAt: z.number(),
  editedAt: z.number().nullable(),
  deletedAt: z.number().nullable(),
  /** Texts before each edit, oldest first. */
  earlierTexts: z.array(z.string()),
  attachments: z.array(attachmentSchema),
  parent: parentSchema.nullable(),
  permalink: z.string().nullable(),
  replyRoute: replyRouteSchema,
  /** Written by software (an away reply): never counts as an answer. */
  isAutomatic: z.boolean(),
  /** A holding reply of the owner ("we are on it"): it acknowledges and answers nothing yet. */
  isHolding: z.boolean().optional(),
})
export type Message = z.infer<typeof messageSchema>
