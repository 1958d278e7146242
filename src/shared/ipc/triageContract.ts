import { z } from 'zod'

import { priorityParts } from '../domain/triage/priority/priorityParts'
import { onConversation } from './inputs'

/** What the window asks about the order of what waits. */
export const triageContract = {
  'conversation.priority': {
    input: onConversation,
    /** Null: nothing waits in it. */
    output: z
      .object({
        points: z.number().int(),
        shares: z.array(z.object({ part: z.enum(priorityParts), points: z.number().int() })),
        countsUntil: z.number(),
        turnAt: z.number(),
        pointsPerHour: z.number(),
        hasDeadline: z.boolean(),
        place: z.number().int(),
        total: z.number().int(),
      })
      .nullable(),
  },
} as const
