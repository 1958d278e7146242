import { z } from 'zod'

/** What was in the window when an alert started, and what it was measured against. Each person counts once. */
export const crisisCountsSchema = z.object({
  windowMs: z.number(),
  /** People with a negative public message. */
  negative: z.number().int(),
  /** People who wrote in public and nothing negative. */
  others: z.number().int(),
  /** Of the negative ones, those with verified or large accounts. */
  large: z.number().int(),
  /** How many negative ones this hour of the week usually brings. */
  usual: z.number(),
})
export type CrisisCounts = z.infer<typeof crisisCountsSchema>

/** What became of a crisis, as it is stored. An alert is known by when it started. */
export const crisisEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('started'),
    at: z.number(),
    reason: z.enum(['burst', 'largeAccounts']),
    counts: crisisCountsSchema,
  }),
  /** `owner`: they said that it is over, or was none; the same storm then starts no second alert. */
  z.object({ type: z.literal('ended'), at: z.number(), by: z.enum(['calm', 'owner']) }),
])
export type CrisisEvent = z.infer<typeof crisisEventSchema>
