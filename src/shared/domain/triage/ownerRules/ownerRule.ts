import { z } from 'zod'

import { writtenWords } from '../phrases/writtenWords'
import { messageClassSchema, sentimentSchema, triageTierSchema } from '../triaged'
import { ownerRuleLimits } from './ownerRuleLimits'

const { longestQuote, longestWords, mostMessages, mostWords, shortestWords } = ownerRuleLimits
const id = z.string().min(1).max(200)

/** A word, or several that follow each other. */
export const ruleWordsSchema = z
  .string()
  .min(shortestWords)
  .max(longestWords)
  .refine((words) => writtenWords(words).words.length > 0)

/** What a rule is about: messages in which all the words occur, or some messages of one conversation. */
export const ruleSubjectSchema = z.union([
  z.strictObject({ words: z.array(ruleWordsSchema).min(1).max(mostWords) }),
  z.strictObject({ conversationId: id, messageIds: z.array(id).min(1).max(mostMessages) }),
])

/** What the owner says such a message is; what is absent stays as it was read. */
export const ruleSetsSchema = z
  .strictObject({
    tier: triageTierSchema.optional(),
    messageClass: messageClassSchema.optional(),
    sentiment: sentimentSchema.optional(),
  })
  .refine((sets) => Object.values(sets).some((value) => value !== undefined))

/** A correction by the owner: one visible rule that can be taken back (product.md section 1). */
export const ownerRuleSchema = z.object({
  id,
  /** Epoch ms. */
  createdAt: z.number(),
  about: ruleSubjectSchema,
  /** Only messages of this customer. */
  from: id.optional(),
  sets: ruleSetsSchema,
  /** The beginning of the message it was made from, and whose conversation that is; empty once that customer is erased. */
  example: z.object({ quote: z.string().max(longestQuote), conversationId: z.string().max(200) }),
})
export type OwnerRule = z.infer<typeof ownerRuleSchema>
export type RuleSubject = OwnerRule['about']
export type RuleSets = OwnerRule['sets']
