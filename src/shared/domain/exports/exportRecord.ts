import { z } from 'zod'

import { accountSchema } from '../accounts/account'
import { conversationSchema } from '../conversations/conversation'
import { doneReasonSchema, saleOutcomeSchema } from '../conversations/conversationMarks'
import { messageSchema } from '../conversations/message'
import { tagSchema } from '../conversations/tag'
import { costSchema } from '../costs/cost'
import { customerSchema, identitySchema } from '../customers/customer'
import { draftSchema } from '../drafts/draft'
import { replySchema } from '../outbox/reply'
import { settingsSchema } from '../settings/settings'
import { ownerRuleSchema } from '../triage/ownerRules/ownerRule'
import { templateSchema } from '../templates/template'

export const exportFormat = 'shopbell-export'
/** Raised whenever an older program would misread what a newer one writes. */
export const exportVersion = 1

const countSchema = z.number().int().min(0)
const daySchema = z.iso.date()

/** What an export holds of each kind. */
export const exportCountsSchema = z.object({
  accounts: countSchema,
  identities: countSchema,
  customers: countSchema,
  conversations: countSchema,
  messages: countSchema,
  drafts: countSchema,
  replies: countSchema,
})
export type ExportCounts = z.infer<typeof exportCountsSchema>

/**
 * One line of an export's `shop.json`, in this order: the header; settings, accounts, templates, the owner's rules, identities, customers; then each
 * conversation followed by its messages (oldest first), its draft and its replies; deletions, costs, and the end, which
 * proves that nothing is missing. `at` and `…At` are epoch ms.
 */
export const exportRecordSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('header'),
    format: z.literal(exportFormat),
    version: z.literal(exportVersion),
    exportedAt: z.number(),
    /** As the export began; the end has what was written. */
    conversationCount: countSchema,
  }),
  z.object({ type: z.literal('settings'), settings: settingsSchema.partial() }),
  z.object({ type: z.literal('account'), account: accountSchema }),
  z.object({ type: z.literal('template'), template: templateSchema }),
  z.object({ type: z.literal('ownerRule'), rule: ownerRuleSchema }),
  z.object({ type: z.literal('identity'), identity: identitySchema }),
  z.object({ type: z.literal('customer'), customer: customerSchema }),
  z.object({
    type: z.literal('conversation'),
    conversation: conversationSchema,
    /** 0: never. */
    readAt: z.number().min(0),
    doneAt: z.number().nullable(),
    tags: z.array(tagSchema).max(20),
    /** Absent: none. */
    doneReason: doneReasonSchema.optional(),
    saleOutcome: saleOutcomeSchema.optional(),
  }),
  z.object({ type: z.literal('message'), message: messageSchema }),
  /** `isBehind`: something came that the owner had not seen when the draft began. */
  z.object({ type: z.literal('draft'), draft: draftSchema, isBehind: z.boolean() }),
  z.object({ type: z.literal('reply'), reply: replySchema }),
  /** A message the network has deleted: it stays out should it come again. */
  z.object({ type: z.literal('deletion'), accountId: z.string().min(1), remoteId: z.string().min(1) }),
  /** What was counted on one UTC day, and the average each of them cost in US dollars. */
  z.object({
    type: z.literal('costs'),
    accountId: z.string().min(1),
    day: daySchema,
    resource: costSchema.shape.resource,
    usdEach: z.number().min(0),
    keys: z.array(z.string().min(1)),
  }),
  z.object({ type: z.literal('end'), counts: exportCountsSchema }),
])
export type ExportRecord = z.infer<typeof exportRecordSchema>
export type RecordOf<T extends ExportRecord['type']> = Extract<ExportRecord, { type: T }>
