import { z } from 'zod'

import { deadlineSchema } from './deadline'
import { deadlinePlaces } from './deadlinePlace'

/** A deadline the owner has chosen in place of the default. */
export const deadlineChoiceSchema = z.object({
  place: z.enum(deadlinePlaces),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  deadline: deadlineSchema,
})
