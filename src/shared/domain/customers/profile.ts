import { z } from 'zod'

/** What a network tells about a customer on demand: who they are and their last 7 days in public. */
export const profileSchema = z.object({
  bio: z.string(),
  location: z.string(),
  website: z.string(),
  memberSince: z.number().nullable(),
  followerCount: z.number().nullable(),
  isVerified: z.boolean(),
  posts: z.array(
    z.object({ remoteId: z.string(), text: z.string(), sentAt: z.number(), permalink: z.string().nullable() }),
  ),
  loadedAt: z.number(),
})
export type Profile = z.infer<typeof profileSchema>
