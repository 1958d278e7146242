import { z } from 'zod'

import { messageClassSchema, sentimentSchema, triageTierSchema } from './triaged'

/** What is kept of reading a message: enough for the order of the list and for saying why. */
export const verdictSchema = z.object({
  version: z.number().int().min(1),
  /** ISO 639-1; `und` where it cannot be told. */
  language: z.string().min(1).max(20),
  tier: triageTierSchema,
  by: z.enum(['facts', 'model', 'owner']),
  messageClass: messageClassSchema,
  sentiment: sentimentSchema,
  /** What it is about, the most urgent first. */
  topics: z.array(z.string().max(40)).max(6),
  /** The customer's own words that made it so; empty where it was the whole of the message. */
  evidence: z.string().max(120),
  /** Rules of the owner that decided the tier, the kind or the mood. */
  ruleIds: z.array(z.string().max(200)).max(3).optional(),
  /** Trigger words that occur in the text, as the owner's list has them. */
  words: z.array(z.string().max(60)).max(5).optional(),
  /** Somebody who answers for the shop is named. */
  namesOwner: z.boolean().optional(),
})
export type Verdict = z.infer<typeof verdictSchema>

/** Of which message of a conversation. */
export type MessageVerdict = Verdict & { readonly messageId: string }
