import { z } from 'zod'

/** The trigger words of one language. */
export const triggerListSchema = z.array(z.string().min(2).max(60)).max(100)
