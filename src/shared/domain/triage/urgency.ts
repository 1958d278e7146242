import type { z } from 'zod'

import { verdictSchema } from './verdict'

/** What all that waits in a conversation comes to: the highest tier, and the newest message's kind and mood. */
export const urgencySchema = verdictSchema.pick({
  tier: true,
  by: true,
  messageClass: true,
  sentiment: true,
  topics: true,
  evidence: true,
  words: true,
  namesOwner: true,
})
export type Urgency = z.infer<typeof urgencySchema>
