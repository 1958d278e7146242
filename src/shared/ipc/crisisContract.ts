import { z } from 'zod'

import { channelIdSchema } from '../domain/accounts/channelId'
import { crisisCountsSchema } from '../domain/crisis/crisisEvent'
import { holdingReasonSchema } from '../domain/crisis/holdingReason'

const nothing = z.null()
const count = z.number().int()
const reason = z.enum(['burst', 'largeAccounts'])
const person = z.object({ conversationId: z.string(), name: z.string(), channelId: channelIdSchema })
const text = z.string().max(5_000)
const holdingTexts = z.strictObject({
  texts: z.strictObject({ en: text, fr: text, pl: text }),
  /** For whoever writes in another language. */
  otherwise: z.enum(['en', 'fr', 'pl']),
})
const leftOut = z.array(z.object({ reason: holdingReasonSchema, count }))

/** What the window shows and does about a crisis. Texts of complaints are capped at the door. */
export const crisisContract = {
  'crisis.state': {
    input: nothing,
    output: z.object({
      /** The one that is on; `people` complained in public in the last `windowMs`. */
      alert: z
        .object({ startedAt: z.number(), reason, people: count, usual: z.number(), windowMs: z.number() })
        .nullable(),
      /** All there were, the newest first. `endedBy` null: it is on. */
      crises: z.array(
        z.object({
          startedAt: z.number(),
          endedAt: z.number().nullable(),
          endedBy: z.enum(['calm', 'owner']).nullable(),
        }),
      ),
    }),
  },
  /** It is over, or was none. */
  'crisis.end': { input: nothing, output: nothing },
  'crisis.report': {
    input: z.strictObject({ startedAt: z.number() }),
    output: z.object({
      startedAt: z.number(),
      endedAt: z.number().nullable(),
      reason,
      counts: crisisCountsSchema,
      moments: z.array(
        z.object({
          at: z.number(),
          what: z.enum(['firstMessage', 'started', 'firstHoldingText', 'firstAnswer', 'peak', 'ended']),
        }),
      ),
      peak: z.object({ at: z.number(), windowMs: z.number(), people: count }).nullable(),
      negativeMessages: count,
      answers: z.object({ people: count, answered: count, medianMs: z.number().nullable() }),
      holdingTexts: count,
      /** The largest first; conversations the newest first, no more than can be shown. */
      clusters: z.array(z.object({ text: z.string(), messages: count, people: count, conversations: z.array(person) })),
      /** Smaller clusters than those. */
      moreClusters: count,
      /** Who said something of their own. */
      alone: z.object({ messages: count, conversations: z.array(person) }),
    }),
  },
  'crisis.previewHolding': {
    input: holdingTexts,
    output: z.object({
      people: count,
      isPublic: count,
      isPrivate: count,
      byLanguage: z.object({ en: count, fr: count, pl: count }),
      /** Some of them. */
      names: z.array(z.string()),
      leftOut,
      /** Holding texts of this crisis, by what became of them. */
      given: z.object({ waiting: count, sent: count, failed: count }),
    }),
  },
  'crisis.sendHolding': { input: holdingTexts, output: z.object({ queued: count, leftOut }) },
  /** Sample shop only: three hundred people complain. */
  'sample.storm': { input: nothing, output: nothing },
} as const
