import { z } from 'zod'

import { crisisDefaults } from './crisisDefaults'

/** What the owner calls a crisis. */
export const crisisSettingsSchema = z.object({
  /** The stretch of time that is looked at, minutes. */
  windowMinutes: z.number().int().min(15).max(240).default(crisisDefaults.windowMinutes),
  /** People with a negative public message in the window, at least. */
  atLeast: z.number().int().min(2).max(1000).default(crisisDefaults.atLeast),
  /** How many times what this hour of the week usually brings. */
  timesUsual: z.number().min(1.5).max(100).default(crisisDefaults.timesUsual),
  /** Minutes of calm that end a crisis. */
  cooldownMinutes: z.number().int().min(5).max(1440).default(crisisDefaults.cooldownMinutes),
  /** People with verified or large accounts who are enough by themselves. */
  largeAtLeast: z.number().int().min(2).max(100).default(crisisDefaults.largeAtLeast),
  /** Followers that make an account a large one. */
  largeFollowers: z.number().int().min(100).default(crisisDefaults.largeFollowers),
  /** The owner's, IANA name: hours of the week are theirs. */
  timeZone: z.string().min(1).default('UTC'),
})
export type CrisisSettings = z.infer<typeof crisisSettingsSchema>

/** As the owner sets it: hours of the week are those of the opening hours' clock. */
export const crisisThresholdsSchema = crisisSettingsSchema.omit({ timeZone: true })
export type CrisisThresholds = z.infer<typeof crisisThresholdsSchema>
