import { z } from 'zod'

/**
 * How long an answer may take: so many minutes of opening hours; by the end of the business day it came in (0) or of one so
 * many later; or as long as it likes.
 */
export const deadlineSchema = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('minutes'), count: z.number().int().min(1).max(10_080) }),
  z.object({ unit: z.literal('businessDays'), count: z.number().int().min(0).max(30) }),
  z.object({ unit: z.literal('none') }),
])
export type Deadline = z.infer<typeof deadlineSchema>
