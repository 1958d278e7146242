import { z } from 'zod'

import { messageKindSchema } from '../conversations/messageKind'
import { pictureTypeSchema } from '../pictures/picture'

/** How a network counts the length of a text; `limit` is in units of that rule. */
export const lengthRuleSchema = z.object({
  unit: z.enum(['xWeighted', 'graphemes', 'characters']),
  limit: z.number().int().positive(),
})
export type LengthRule = z.infer<typeof lengthRuleSchema>

/** Pictures a network takes with one reply. `longestAlt` is in characters; 0: it takes no descriptions. */
export const mediaRuleSchema = z.object({
  mostPictures: z.number().int().positive(),
  mostBytes: z.number().int().positive(),
  types: z.array(pictureTypeSchema),
  longestAlt: z.number().int().min(0),
  /** Bytes of a GIF, where the network takes one of these alone and with a limit of its own. */
  largestGif: z.number().int().positive().optional(),
})
export type MediaRule = z.infer<typeof mediaRuleSchema>

/** What a channel can do. What it cannot do is absent from the screen. */
export const capabilitiesSchema = z.object({
  kinds: z.array(messageKindSchema),
  publicLength: lengthRuleSchema,
  privateLength: lengthRuleSchema,
  /** Hours after the customer's last message in which a private answer is allowed; null: always. */
  replyWindowHours: z.number().nullable(),
  /** A long public reply may go on in answers to itself. */
  canThread: z.boolean(),
  /** From a public conversation a private message can be sent to its customer. */
  canGoPrivate: z.boolean(),
  /** Pictures with a public reply, and with a private message; null: none. */
  publicMedia: mediaRuleSchema.nullable(),
  privateMedia: mediaRuleSchema.nullable(),
  /** An interrupted send may be repeated without reading back first. */
  safeToRepeat: z.boolean(),
  canReadBack: z.boolean(),
  canShowProfile: z.boolean(),
  canSearchTerms: z.boolean(),
  hasCosts: z.boolean(),
  /** What loading a customer's profile and last days costs at most, in US dollars; 0: nothing. */
  profileCostUsd: z.number(),
  /** What a public reply with a link costs at most, in US dollars; 0: nothing worth a warning. */
  linkCostUsd: z.number(),
  /** Customers' private messages that the network's interface does not hand out. */
  hidesEncryptedChats: z.boolean(),
})
export type Capabilities = z.infer<typeof capabilitiesSchema>
