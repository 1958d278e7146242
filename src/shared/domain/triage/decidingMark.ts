import { z } from 'zod'

import { sentimentSchema, triageTierSchema } from './triaged'

/** UTF-16 units of the message's text, `end` excluded. */
const at = { start: z.number().int().min(0), end: z.number().int().min(0) }

/** A place in a message that had a say, and what it speaks for; `isFor` false: against. */
export const decidingMarkSchema = z.discriminatedUnion('says', [
  z.object({ says: z.literal('rule'), ruleId: z.string(), ...at }),
  z.object({ says: z.literal('fact'), topic: z.string(), tier: triageTierSchema, ...at }),
  z.object({ says: z.literal('urgency'), tier: triageTierSchema, isFor: z.boolean(), ...at }),
  z.object({ says: z.literal('mood'), mood: sentimentSchema, isFor: z.boolean(), ...at }),
])
export type DecidingMark = z.infer<typeof decidingMarkSchema>
