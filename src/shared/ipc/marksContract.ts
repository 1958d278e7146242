import { z } from 'zod'

import { doneReasonSchema, saleOutcomeSchema } from '../domain/conversations/conversationMarks'
import { laneIdSchema } from '../domain/conversations/inboxView'
import { mostMarked } from '../domain/conversations/mark'
import { tagSchema } from '../domain/conversations/tag'

const id = z.string().min(1).max(200)

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('done'), reason: doneReasonSchema.nullable(), mutes: z.boolean() }),
  z.strictObject({ type: z.literal('reopened') }),
  z.strictObject({ type: z.literal('read') }),
  z.strictObject({ type: z.literal('tags'), tags: z.array(tagSchema).max(20).readonly() }),
  z.strictObject({ type: z.literal('tagged'), tag: tagSchema }),
  z.strictObject({ type: z.literal('vip'), isVip: z.boolean() }),
  z.strictObject({ type: z.literal('muted'), isMuted: z.boolean() }),
  z.strictObject({ type: z.literal('sale'), outcome: saleOutcomeSchema }),
])

/** Marking conversations, one or many, and taking the mark back. */
export const marksContract = {
  'conversation.mark': {
    input: z.strictObject({
      conversationIds: z.array(id).min(1).max(mostMarked),
      mark: markSchema,
      /** The action this goes on with: they are taken back as one. */
      continues: id.nullable(),
    }),
    /** `undoId` null: all of it was so already. `count`: conversations and people that are marked otherwise now. */
    output: z.object({ undoId: z.string().nullable(), count: z.number().int() }),
  },
  'conversation.undo': { input: z.strictObject({ undoId: id }), output: z.object({ count: z.number().int() }) },
  /** What a lane holds, in its order. */
  'inbox.ids': {
    input: z.strictObject({
      lane: laneIdSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(mostMarked),
    }),
    output: z.object({ ids: z.array(z.string()), total: z.number().int() }),
  },
} as const
