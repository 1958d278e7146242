import { z } from 'zod'

import { channelIdSchema } from '../accounts/channelId'

/** One customer as one network knows them. `id` is `channel:remoteId`. */
export const identitySchema = z.object({
  id: z.string().min(1),
  channelId: channelIdSchema,
  remoteId: z.string().min(1),
  handle: z.string(),
  displayName: z.string(),
  avatarUrl: z.string().nullable(),
  isVerified: z.boolean(),
  followerCount: z.number().nullable(),
})
export type Identity = z.infer<typeof identitySchema>

/** One person, with one or more identities on channels, and what the owner has marked them as. */
export const customerSchema = z.object({
  id: z.string().min(1),
  identityIds: z.array(z.string()).min(1),
  firstSeenAt: z.number(),
  /** They come sooner than others. */
  isVip: z.boolean().optional(),
  /** Nothing they write waits for an answer; it is kept all the same. */
  isMuted: z.boolean().optional(),
})
export type Customer = z.infer<typeof customerSchema>
