import { z } from 'zod'

/** A text being written, bound to the message it answers and to what the owner had seen when it began. */
export const draftSchema = z.object({
  conversationId: z.string().min(1),
  text: z.string().max(50_000),
  /** Where the cursor stands, in UTF-16 units. */
  cursorAt: z.number().int().min(0),
  answersMessageId: z.string().nullable(),
  /** The conversation's revision when the draft began: sending asks once more when it has moved on. */
  seenRevision: z.number().int().min(0),
  startedAt: z.number(),
  savedAt: z.number(),
})
export type Draft = z.infer<typeof draftSchema>
