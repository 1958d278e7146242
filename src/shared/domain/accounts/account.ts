import { z } from 'zod'

import { mostRefusedTerms, mostTerms } from '../brand/mostTerms'
import { channelIdSchema } from './channelId'

/** Where a channel left off reading: its own words, opaque to everyone else. */
export const cursorSchema = z.record(z.string(), z.string())
export type Cursor = z.infer<typeof cursorSchema>

const termSchema = z.string().trim().min(2).max(100)

/** What the owner decides about one account. */
export const accountOptionsSchema = z.object({
  /** Words that name the shop without addressing it; searched for where the channel can. */
  brandTerms: z.array(termSchema).max(mostTerms),
  /** Spellings of brand terms that the owner does not want to be proposed again, the oldest first; absent: none. */
  refusedTerms: z.array(termSchema).max(mostRefusedTerms).optional(),
  /** Reading stops before this many US dollars a UTC day are passed; null: no limit. */
  dailyLimitUsd: z.number().min(0).max(1000).nullable(),
  /** Seconds in which a reply on this account can still be taken back; null or absent: as the settings say. */
  undoSeconds: z.number().int().min(0).max(120).nullable().optional(),
})
export type AccountOptions = z.infer<typeof accountOptionsSchema>

/** One sign-in on a channel. `id` is `channel:remoteUserId`, so signing in again continues the same account. */
export const accountSchema = z.object({
  id: z.string().min(1),
  channelId: channelIdSchema,
  remoteUserId: z.string().min(1),
  handle: z.string(),
  displayName: z.string(),
  connectedAt: z.number(),
  /** The sign-in has ended and only the owner can renew it. */
  signInEndedAt: z.number().nullable(),
  cursor: cursorSchema,
  options: accountOptionsSchema,
})
export type Account = z.infer<typeof accountSchema>
