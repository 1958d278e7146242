import { z } from 'zod'

/**
 * One thing a network charged for. `key` names the resource (an id) so that the same one read twice on one UTC day
 * counts once, as X bills it; a write has a key of its own each time. `usd` is the list price in US dollars.
 */
export const costSchema = z.object({
  resource: z.enum([
    'post',
    'ownedPost',
    'user',
    'directMessage',
    'sentPost',
    'sentPostWithLink',
    'sentReply',
    'sentDirectMessage',
    'other',
  ]),
  key: z.string().min(1),
  usd: z.number().min(0),
  at: z.number(),
})
export type Cost = z.infer<typeof costSchema>
