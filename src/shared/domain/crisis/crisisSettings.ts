import { z } from 'zod'

/** What the owner calls a crisis. The defaults are those of product.md section 1. */
export const crisisSettingsSchema = z.object({
  /** The stretch of time that is looked at, minutes. */
  windowMinutes: z.number().int().min(15).max(240).default(60),
  /** People with a negative public message in the window, at least. */
  atLeast: z.number().int().min(2).max(1000).default(5),
  /** How many times what this hour of the week usually brings. */
  timesUsual: z.number().min(1.5).max(100).default(4),
  /** Minutes of calm that end a crisis. */
  cooldownMinutes: z.number().int().min(5).max(1440).default(60),
  /** People with verified or large accounts who are enough by themselves. */
  largeAtLeast: z.number().int().min(2).max(100).default(3),
  /** Followers that make an account a large one. */
  largeFollowers: z.number().int().min(100).default(10_000),
  /** The owner's, IANA name: hours of the week are theirs. */
  timeZone: z.string().min(1).default('UTC'),
})
export type CrisisSettings = z.infer<typeof crisisSettingsSchema>
