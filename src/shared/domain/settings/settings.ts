import { z } from 'zod'

import { crisisThresholdsSchema } from '../crisis/crisisSettings'
import { businessHoursSchema } from '../deadlines/businessHours'
import { triggerListSchema } from '../triage/triggerWords/triggerList'
import { deadlineChoiceSchema } from '../deadlines/deadlineChoice'
import { priorityWeightsSchema } from '../triage/priority/priorityWeightsSchema'

/** Everything the owner can set. A new setting is a line here, a line in the settings table and its texts. */
export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'fr', 'pl']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Seconds in which a public reply can still be taken back before it leaves (product.md section 3). */
  undoPublicSeconds: z.number().int().min(0).max(120),
  undoPrivateSeconds: z.number().int().min(0).max(120),
  /** Initials or a first name at the end of each reply; empty: none. */
  signature: z.string().max(60),
  /** What templates and the personal data guard know of the shop. */
  shopName: z.string().max(120),
  ownerName: z.string().max(120),
  shopEmail: z.string().max(200),
  shopPhone: z.string().max(60),
  shopWebsite: z.string().max(200),
  openingHours: z.string().max(200),
  /** Days in which a customer may send something back; 0: not said. */
  returnDays: z.number().int().min(0).max(365),
  /** Where the shop is, ISO 3166: how phone numbers without a country are read. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** What an order number looks like, `#` for a digit and `*` for a letter or digit (`ML-####`); empty: by its words only. */
  orderPattern: z.string().max(60),
  /** Going private is offered after so many public answers of the shop in one conversation; 0: never by count. */
  goPrivateAfter: z.number().int().min(0).max(20),
  /** Proposals for templates the owner does not want. */
  refusedProposals: z.array(z.string().max(100)).max(500),
  /** Rules of the tone coach the owner does not want to hear of. */
  toneRulesOff: z.array(z.string().max(40)).max(40),
  /** The computer tells of what arrives while the owner is elsewhere. */
  notifications: z.boolean(),
  /** Names and words in notifications; false: only how many, for a screen others can see. */
  notificationTexts: z.boolean(),
  /** When the owner answers; deadlines are counted in these hours alone. */
  businessHours: businessHoursSchema,
  /** Deadlines that differ from the defaults, at most one a place and tier. */
  deadlines: z.array(deadlineChoiceSchema).max(60),
  /** Points of the priority's parts that differ from the defaults. */
  priorityWeights: priorityWeightsSchema,
  /** The owner's own words for everybody who complains in a crisis, by language; absent: those that come with the app. */
  holdingTexts: z.strictObject({
    en: z.string().max(5_000).optional(),
    fr: z.string().max(5_000).optional(),
    pl: z.string().max(5_000).optional(),
  }),
  /** What counts as a crisis. */
  crisis: crisisThresholdsSchema,
  /** First names of who answers for the shop; none: those of the owner's name. */
  staffNames: z.array(z.string().min(2).max(60)).max(20),
  /** Words that move a message up, by language; absent: the list that comes with the app. */
  triggerWords: z.strictObject({
    en: triggerListSchema.optional(),
    fr: triggerListSchema.optional(),
    pl: triggerListSchema.optional(),
  }),
})
export type Settings = z.infer<typeof settingsSchema>
