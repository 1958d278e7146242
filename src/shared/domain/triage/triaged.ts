import { z } from 'zod'

/** Raised when rules or models may read a message otherwise than before: what an earlier version said is looked at again. */
export const triageVersion = 2

export const triageTierSchema = z.union([z.literal(1), z.literal(2), z.literal(3)])

export const messageClassSchema = z.enum(['complaint', 'question', 'purchase', 'praise', 'spam', 'troll', 'other'])
export const sentimentSchema = z.enum(['negative', 'neutral', 'positive'])

/** What a rule saw and where: UTF-16 units of the message's text, `end` excluded. */
export const triageFactSchema = z.object({
  topic: z.string().max(40),
  tier: triageTierSchema,
  ruleId: z.string().max(100),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
})

/**
 * What a message is to the shop. Kept with the message, so that an update of the app does not turn the owner's list over
 * without a trace.
 */
export const triagedSchema = z.object({
  version: z.number().int().min(1),
  /** ISO 639-1; `und` where it cannot be told. */
  language: z.string().min(1).max(20),
  tier: triageTierSchema,
  /** What made the tier: facts that rules found, what was learnt from other messages, or a rule the owner made. */
  by: z.enum(['facts', 'model', 'owner']),
  messageClass: messageClassSchema,
  sentiment: sentimentSchema,
  facts: z.array(triageFactSchema).max(40),
})
export type Triaged = z.infer<typeof triagedSchema>
export type TriageFact = z.infer<typeof triageFactSchema>
