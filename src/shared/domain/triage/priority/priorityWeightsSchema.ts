import { z } from 'zod'

import { heaviestHour, heaviestWeight, priorityParts } from './priorityParts'

const points = z.number().int().min(-heaviestWeight).max(heaviestWeight)

/** The owner's points for parts; what is not in it keeps its default. An hour always counts: else nothing would ever wait long. */
export const priorityWeightsSchema = z
  .partialRecord(z.enum(priorityParts), points)
  .and(z.strictObject({ hour: z.number().int().min(1).max(heaviestHour).optional() }))
