import { z } from 'zod'

import { costSchema } from './cost'

/** What an account cost by the list prices, by UTC day and UTC month, in US dollars. */
export const costSummarySchema = z.object({
  todayUsd: z.number(),
  monthUsd: z.number(),
  dailyLimitUsd: z.number().nullable(),
  today: z.array(z.object({ resource: costSchema.shape.resource, count: z.number().int(), usd: z.number() })),
  /** Newest first, at most 31. */
  days: z.array(z.object({ day: z.string(), usd: z.number() })),
})
export type CostSummary = z.infer<typeof costSummarySchema>
