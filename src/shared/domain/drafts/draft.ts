import { z } from 'zod'

import { pictureSchema } from '../pictures/picture'

/** A text being written, bound to the message it answers and to what the owner had seen when it began. */
export const draftSchema = z.object({
  conversationId: z.string().min(1),
  text: z.string().max(50_000),
  /** Where the cursor stands, in UTF-16 units. */
  cursorAt: z.number().int().min(0),
  answersMessageId: z.string().nullable(),
  /** The conversation's revision when the draft began: sending asks once more when it has moved on. */
  seenRevision: z.number().int().min(0),
  /** Going private: the message that goes first. `text` is then the public notice, held until that one is sent. */
  privateText: z.string().max(50_000).optional(),
  pictures: z.array(pictureSchema).max(20).optional(),
  /** It will acknowledge, and answers nothing yet. */
  isHolding: z.boolean().optional(),
  startedAt: z.number(),
  savedAt: z.number(),
})
export type Draft = z.infer<typeof draftSchema>
