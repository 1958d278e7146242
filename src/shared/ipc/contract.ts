import { z } from 'zod'

import { accountSchema } from '../domain/accounts/account'
import { capabilitiesSchema } from '../domain/accounts/capabilities'
import { conversationSchema } from '../domain/conversations/conversation'
import { conversationRowSchema, laneCountSchema, laneIdSchema } from '../domain/conversations/inboxView'
import { messageSchema } from '../domain/conversations/message'
import { identitySchema } from '../domain/customers/customer'
import { profileSchema } from '../domain/customers/profile'
import { draftSchema } from '../domain/drafts/draft'
import { appErrorSchema } from '../domain/errors'
import { holdSchema } from '../domain/outbox/hold'
import { replySchema } from '../domain/outbox/reply'
import { pictureSchema } from '../domain/pictures/picture'
import { settingsSchema } from '../domain/settings/settings'
import { accountsContract } from './accountsContract'
import { crisisContract } from './crisisContract'
import { dataContract } from './dataContract'
import { id, nothing, onConversation, text } from './inputs'
import { marksContract } from './marksContract'
import { outboxContract } from './outboxContract'
import { picturesContract } from './picturesContract'
import type { EventName, RequestName } from './names'
import { ruleContract } from './ruleContract'
import { templateContract } from './templateContract'
import { triageContract } from './triageContract'

type Endpoint = { readonly input: z.ZodType; readonly output: z.ZodType }

/** Each request's input and output. Lists are paged at the door. Outputs are data for one screen, nothing more. */
export const contract = {
  ...crisisContract,
  ...accountsContract,
  ...dataContract,
  ...outboxContract,
  ...templateContract,
  ...picturesContract,
  ...triageContract,
  ...marksContract,
  ...ruleContract,
  'app.state': {
    input: nothing,
    output: z.object({
      shop: z.enum(['mine', 'sample']),
      /** Neither an account nor a sample: the welcome screen is shown. */
      isEmpty: z.boolean(),
      version: z.string(),
      platform: z.string(),
      versions: z.object({ electron: z.string(), chrome: z.string(), node: z.string() }),
      /** This runs on an outdated development runtime instead of the official Electron. */
      isDevRuntime: z.boolean(),
      systemLocale: z.string(),
      dataFolder: z.string(),
      vault: z.enum(['keychain', 'plainNeedsConsent', 'plainAllowed', 'memoryOnly']),
      storeTrouble: appErrorSchema.nullable(),
      /** New messages can be read for what they say; without that their order is by place and time alone. */
      isReadingAble: z.boolean(),
      /** Lines of the shop's log found damaged since it was opened. */
      newlyDamagedLines: z.number().int(),
      /** The shop's clock: it differs from the computer's in a sped-up sample shop. */
      now: z.number(),
      sampleSpeed: z.number(),
    }),
  },
  'app.openSample': { input: nothing, output: nothing },
  'app.openMine': { input: nothing, output: nothing },
  'app.openLink': { input: z.strictObject({ url: z.string().max(4096) }), output: nothing },
  'app.showDataFolder': { input: nothing, output: nothing },
  'app.copyText': { input: z.strictObject({ text }), output: nothing },
  'sample.setSpeed': {
    input: z.strictObject({ speed: z.union([z.literal(1), z.literal(10), z.literal(60)]) }),
    output: nothing,
  },
  'sample.startOver': { input: nothing, output: nothing },
  'settings.read': { input: nothing, output: settingsSchema },
  'settings.change': { input: settingsSchema.partial().strict(), output: settingsSchema },
  'inbox.lanes': { input: nothing, output: z.array(laneCountSchema) },
  'inbox.list': {
    input: z.strictObject({
      lane: laneIdSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({
      rows: z.array(conversationRowSchema),
      total: z.number().int(),
      /** How many of the lane are past their deadline. */
      overdueCount: z.number().int(),
      /** The next deadline of the lane to come, epoch ms. */
      nextDueAt: z.number().nullable(),
    }),
  },
  'conversation.open': {
    input: onConversation,
    output: z.object({
      conversation: conversationSchema,
      row: conversationRowSchema,
      identity: identitySchema,
      account: accountSchema.pick({ id: true, channelId: true, handle: true, displayName: true, signInEndedAt: true }),
      capabilities: capabilitiesSchema,
      revision: z.number().int(),
      draft: draftSchema.nullable(),
      /** Replies of this conversation that are not (yet) among its messages. */
      replies: z.array(replySchema),
      holds: z.record(z.string(), holdSchema),
      /** Public answers the shop has given in it. */
      publicAnswerCount: z.number().int(),
      /** When the network stops taking answers here, epoch ms. */
      replyWindowClosesAt: z.number().nullable(),
      /** The customer's newest message: what templates and the tone coach fit themselves to. */
      lastInboundText: z.string(),
      /** How the message that a reply would answer can be answered. */
      replyRoute: z.enum(['api', 'web', 'none']),
      answersMessageId: z.string().nullable(),
      others: z.array(conversationRowSchema),
      tags: z.array(z.string()),
    }),
  },
  'conversation.messages': {
    input: z.strictObject({ conversationId: id, before: id.nullable(), limit: z.number().int().min(1).max(200) }),
    /** `unreadable`: of these only the moment is known; the disk has lost the rest. */
    output: z.object({
      messages: z.array(messageSchema),
      before: z.string().nullable(),
      unreadable: z.array(z.string()),
    }),
  },
  'conversation.markRead': { input: onConversation, output: nothing },
  'customer.profile': { input: onConversation, output: profileSchema },
  'drafts.list': {
    input: z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }),
    output: z.object({
      drafts: z.array(z.object({ draft: draftSchema, row: conversationRowSchema })),
      total: z.number().int(),
    }),
  },
  'drafts.save': {
    input: z.strictObject({
      conversationId: id,
      text,
      cursorAt: z.number().int().min(0),
      answersMessageId: id.nullable(),
      seenRevision: z.number().int().min(0),
      /** Going private: the message that goes first; null: an ordinary reply. */
      privateText: text.nullable(),
      pictures: z.array(pictureSchema).max(20),
      /** It will acknowledge, and answers nothing yet. */
      isHolding: z.boolean().optional(),
    }),
    output: nothing,
  },
  'drafts.drop': { input: onConversation, output: nothing },
} as const satisfies { readonly [N in RequestName]: Endpoint }

export type Contract = typeof contract
export type RequestInput<N extends RequestName> = z.infer<Contract[N]['input']>
export type RequestOutput<N extends RequestName> = z.infer<Contract[N]['output']>

export const areaSchema = z.enum([
  'app',
  'data',
  'settings',
  'inbox',
  'drafts',
  'outbox',
  'accounts',
  'templates',
  'crisis',
  'rules',
])
export type Area = z.infer<typeof areaSchema>

export const events = {
  changed: z.object({ areas: z.array(areaSchema) }),
  navigate: z.object({ conversationId: z.string() }),
} as const satisfies { readonly [N in EventName]: z.ZodType }
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>
