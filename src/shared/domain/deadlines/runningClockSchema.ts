import { z } from 'zod'

import { deadlineSchema } from './deadline'

/** As `RunningClock`; apart from it, for the window may not load zod. */
export const runningClockSchema = z.object({
  counts: z.enum(['firstResponse', 'promise']),
  startedAt: z.number(),
  deadline: deadlineSchema,
  dueAt: z.number(),
})
