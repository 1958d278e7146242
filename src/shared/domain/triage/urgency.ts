import { z } from 'zod'

import { verdictSchema } from './verdict'

/** What all that waits in a conversation comes to: the highest tier, and the newest message's kind and mood. */
export const urgencySchema = verdictSchema
  .pick({
    tier: true,
    by: true,
    messageClass: true,
    sentiment: true,
    topics: true,
    evidence: true,
    words: true,
    namesOwner: true,
  })
  .extend({
    /** Rules of the owner behind the tier, the kind or the mood. */
    ruleIds: z.array(z.string().max(200)).max(6).optional(),
  })
export type Urgency = z.infer<typeof urgencySchema>
