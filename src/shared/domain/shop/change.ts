import { z } from 'zod'

import { accountOptionsSchema, accountSchema, cursorSchema } from '../accounts/account'
import { messageSchema } from '../conversations/message'
import { conversationSchema } from '../conversations/conversation'
import {
  conversationMarksSchema,
  doneReasonSchema,
  messageVerdictsSchema,
  saleOutcomeSchema,
} from '../conversations/conversationMarks'
import { tagSchema } from '../conversations/tag'
import { costSchema } from '../costs/cost'
import { crisisEventSchema } from '../crisis/crisisEvent'
import { customerSchema, identitySchema } from '../customers/customer'
import { draftSchema } from '../drafts/draft'
import { deliverySchema } from '../outbox/delivery'
import { replySchema, seenSchema } from '../outbox/reply'
import { settingsSchema } from '../settings/settings'
import { templateSchema } from '../templates/template'
import { ownerRuleSchema } from '../triage/ownerRules/ownerRule'
import { verdictSchema } from '../triage/verdict'

/**
 * One record of the log: something that arrived or something the owner decided. The shop is what all changes add up
 * to, in order. A change is never altered once shipped: a new shape is a new type, an old one keeps its reader.
 */
export const changeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('accountConnected'), account: accountSchema }),
  z.object({ type: z.literal('accountSignInEnded'), accountId: z.string(), at: z.number() }),
  z.object({ type: z.literal('accountDisconnected'), accountId: z.string(), at: z.number() }),
  z.object({ type: z.literal('accountOptionsChanged'), accountId: z.string(), options: accountOptionsSchema }),
  z.object({ type: z.literal('cursorMoved'), accountId: z.string(), cursor: cursorSchema }),
  z.object({ type: z.literal('identitySeen'), identity: identitySchema }),
  /** The customer as they are from now on: met, known by another identity too, or marked by the owner. */
  z.object({ type: z.literal('customerMet'), customer: customerSchema }),
  z.object({ type: z.literal('conversationOpened'), conversation: conversationSchema }),
  z.object({ type: z.literal('messageArrived'), message: messageSchema }),
  z.object({
    type: z.literal('messageEdited'),
    messageId: z.string(),
    conversationId: z.string(),
    remoteId: z.string(),
    text: z.string(),
    editedAt: z.number(),
  }),
  /** A message was read: how urgent it is, and why. One that is read again has another verdict from then on. */
  z.object({
    type: z.literal('messageTriaged'),
    messageId: z.string(),
    conversationId: z.string(),
    verdict: verdictSchema,
  }),
  z.object({
    type: z.literal('messageDeleted'),
    messageId: z.string(),
    conversationId: z.string(),
    deletedAt: z.number(),
  }),
  /** A deletion that came before its message: the message is left out when it arrives after all. */
  z.object({ type: z.literal('deletionSeen'), accountId: z.string(), remoteId: z.string(), at: z.number() }),
  z.object({ type: z.literal('conversationRead'), conversationId: z.string(), at: z.number() }),
  z.object({
    type: z.literal('conversationDone'),
    conversationId: z.string(),
    at: z.number(),
    /** Where it was put aside unanswered. */
    reason: doneReasonSchema.optional(),
  }),
  z.object({ type: z.literal('conversationReopened'), conversationId: z.string(), at: z.number() }),
  /** All the tags the conversation has from now on. */
  z.object({
    type: z.literal('conversationTagged'),
    conversationId: z.string(),
    tags: z.array(tagSchema).max(20),
    at: z.number(),
  }),
  /** What became of a sale, or that it is open again. */
  z.object({
    type: z.literal('saleSettled'),
    conversationId: z.string(),
    outcome: saleOutcomeSchema,
    at: z.number(),
  }),
  /** A mark was taken back: these are as they were before it. */
  z.object({
    type: z.literal('marksRestored'),
    conversationId: z.string(),
    marks: conversationMarksSchema,
    verdicts: messageVerdictsSchema.optional(),
    at: z.number(),
  }),
  /** The customer with everything of theirs is gone from the shop; a rewrite of the log then takes the bytes. */
  z.object({ type: z.literal('customerErased'), customerId: z.string(), at: z.number() }),
  z.object({ type: z.literal('draftSaved'), draft: draftSchema }),
  z.object({ type: z.literal('draftDropped'), conversationId: z.string(), at: z.number() }),
  z.object({ type: z.literal('replyQueued'), reply: replySchema }),
  z.object({
    type: z.literal('deliveryAdvanced'),
    replyId: z.string(),
    delivery: deliverySchema,
    /** Where the owner decided it: what they had seen then. */
    seen: seenSchema.optional(),
  }),
  z.object({ type: z.literal('costsRecorded'), accountId: z.string(), costs: z.array(costSchema) }),
  z.object({ type: z.literal('templateSaved'), template: templateSchema }),
  z.object({ type: z.literal('templateDropped'), templateId: z.string(), at: z.number() }),
  /** It was put into a reply: what is used often and lately comes first. */
  z.object({ type: z.literal('templateUsed'), templateId: z.string(), at: z.number() }),
  /** A crisis began, or is over. */
  z.object({ type: z.literal('crisisChanged'), event: crisisEventSchema }),
  /** A correction by the owner holds from now on; one with the same id takes its place. */
  z.object({ type: z.literal('ownerRuleSaved'), rule: ownerRuleSchema }),
  z.object({ type: z.literal('ownerRuleDropped'), ruleId: z.string(), at: z.number() }),
  z.object({ type: z.literal('settingsChanged'), settings: settingsSchema.partial() }),
])
export type Change = z.infer<typeof changeSchema>
