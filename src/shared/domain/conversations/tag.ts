import { z } from 'zod'

/** A word of the owner's own for a conversation, as it is shown; one line, no space at either end. */
export const tagSchema = z
  .string()
  .regex(/^\S(?:[^\r\n]*\S)?$/u)
  .max(40)
