import { z } from 'zod'

import { verdictSchema } from '../triage/verdict'
import { doneReasons } from './doneReason'
import { saleOutcomes } from './saleOutcome'
import { tagSchema } from './tag'

export const doneReasonSchema = z.enum(doneReasons)
export const saleOutcomeSchema = z.enum(saleOutcomes)

/** Marks of a conversation to be had again; those that are absent stay as they are. */
export const conversationMarksSchema = z.object({
  readAt: z.number().optional(),
  doneAt: z.number().nullable().optional(),
  doneReason: doneReasonSchema.nullable().optional(),
  tags: z.array(tagSchema).max(20).optional(),
  saleOutcome: saleOutcomeSchema.nullable().optional(),
})
export type ConversationMarks = z.infer<typeof conversationMarksSchema>

/** What was read in the messages that wait again. */
export const messageVerdictsSchema = z.array(verdictSchema.extend({ messageId: z.string() }))
