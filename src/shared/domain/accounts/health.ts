import { z } from 'zod'

import { appErrorSchema } from '../errors'

/** How an account is doing, for the screen. Never green while a sign-in is dead. */
export const healthSchema = z.object({
  state: z.enum(['starting', 'good', 'troubled', 'paused', 'signInEnded']),
  lastGoodFetchAt: z.number().nullable(),
  nextFetchAt: z.number().nullable(),
  newestMessageAt: z.number().nullable(),
  error: appErrorSchema.nullable(),
  /** Messages of the network that could not be read and were skipped since the app started. */
  skippedCount: z.number(),
})
export type Health = z.infer<typeof healthSchema>
