import { z } from 'zod'

import { decidingMarkSchema } from '../domain/triage/decidingMark'
import { ownerRuleSchema, ruleSetsSchema, ruleWordsSchema } from '../domain/triage/ownerRules/ownerRule'
import { ownerRuleLimits } from '../domain/triage/ownerRules/ownerRuleLimits'
import { verdictSchema } from '../domain/triage/verdict'

const id = z.string().min(1).max(200)
const nothing = z.null()
const onRule = z.strictObject({ ruleId: id })
const wish = z.strictObject({
  conversationId: id,
  /** Whenever all these words occur; null: only what waits in this conversation. */
  words: z.array(ruleWordsSchema).min(1).max(ownerRuleLimits.mostWords).nullable(),
  /** Only messages of this conversation's customer. */
  isOfCustomer: z.boolean(),
  sets: ruleSetsSchema,
})
/** What a rule changes of what waits: messages in all, and conversations other than the open one. */
const reach = z.object({ messages: z.number().int(), others: z.number().int() })

/** The owner's corrections, and why a message is taken for what it is. */
export const ruleContract = {
  'rules.explain': {
    input: z.strictObject({ conversationId: id, messageId: id }),
    output: z.object({
      verdict: verdictSchema,
      /** Those that decide about it. */
      rules: z.array(ownerRuleSchema),
      marks: z.array(decidingMarkSchema),
    }),
  },
  /** What a correction begins with: how the telling message was read, and the words that decided; `waiting`: messages. */
  'rules.offer': {
    input: z.strictObject({ conversationId: id }),
    output: z.object({
      messageId: z.string(),
      waiting: z.number().int(),
      verdict: verdictSchema,
      words: z.array(z.string()),
    }),
  },
  'rules.list': {
    input: z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }),
    output: z.object({
      /** Newest first. `deciding`: waiting conversations in which it has a say now; `customerName`: of whom it is alone. */
      rules: z.array(z.object({ rule: ownerRuleSchema, deciding: z.number().int(), customerName: z.string() })),
      total: z.number().int(),
    }),
  },
  /** What saving it would change; nothing is kept. */
  'rules.preview': { input: wish, output: reach },
  'rules.save': { input: wish, output: reach.extend({ ruleId: z.string() }) },
  'rules.drop': { input: onRule, output: nothing },
  /** Takes back that the rule was saved or dropped. */
  'rules.undo': { input: onRule, output: nothing },
} as const
