import type { Account } from '#shared/domain/accounts/account'
import type { Message } from '#shared/domain/conversations/message'
import type { Draft } from '#shared/domain/drafts/draft'
import type { Delivery } from '#shared/domain/outbox/delivery'
import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import type { Settings } from '#shared/domain/settings/settings'
import type { Change } from '#shared/domain/shop/change'
import type { Template } from '#shared/domain/templates/template'
import type { OwnerRule } from '#shared/domain/triage/ownerRules/ownerRule'
import { remoteKey } from '#shared/domain/shop/keys'

export type ConversationOutline = {
  readonly customerId: string
  readonly identityId: string
  readonly messageIds: Set<string>
  isDone: boolean
  tags: readonly string[]
}

export type ReplyOutline = { readonly conversationId: string; readonly queuedAt: number; readonly delivery: Delivery }

/**
 * As much of a shop as comparing two of them needs: ids, and what the owner decides. No texts but drafts and templates, so that both
 * fit into memory.
 */
export type ShopOutline = {
  settings: Settings
  readonly accounts: Map<string, Account>
  /** Customers' names by identity. */
  readonly names: Map<string, string>
  readonly customerIds: Set<string>
  readonly conversations: Map<string, ConversationOutline>
  /** `remoteKey` of every message the shop itself wrote. */
  readonly ourRemoteKeys: Set<string>
  readonly deletedMessageIds: Set<string>
  readonly deletedRemoteKeys: Set<string>
  readonly drafts: Map<string, Draft>
  readonly replies: Map<string, ReplyOutline>
  readonly templates: Map<string, Template>
  readonly ownerRules: Map<string, OwnerRule>
  /** How often each customer was erased. */
  readonly erasures: Map<string, number>
}

export function createOutline(): ShopOutline {
  return {
    settings: defaultSettings,
    accounts: new Map(),
    names: new Map(),
    customerIds: new Set(),
    conversations: new Map(),
    ourRemoteKeys: new Set(),
    deletedMessageIds: new Set(),
    deletedRemoteKeys: new Set(),
    drafts: new Map(),
    replies: new Map(),
    templates: new Map(),
    ownerRules: new Map(),
    erasures: new Map(),
  }
}

/** Moves the outline on as `applyChange` moves the shop on; what no comparison asks about is passed over. */
export function outlineChange(outline: ShopOutline, change: Change): void {
  switch (change.type) {
    case 'accountConnected':
      outline.accounts.set(change.account.id, change.account)
      return
    case 'accountSignInEnded':
      return edit(outline.accounts, change.accountId, (account) => ({ ...account, signInEndedAt: change.at }))
    case 'accountDisconnected':
      outline.accounts.delete(change.accountId)
      return
    case 'accountOptionsChanged':
      return edit(outline.accounts, change.accountId, (account) => ({ ...account, options: change.options }))
    case 'identitySeen':
      outline.names.set(change.identity.id, change.identity.displayName || change.identity.handle)
      return
    case 'customerMet':
      outline.customerIds.add(change.customer.id)
      return
    case 'conversationOpened':
      return open(outline, change.conversation)
    case 'messageArrived':
      return addMessage(outline, change.message)
    case 'messageDeleted':
      outline.deletedMessageIds.add(change.messageId)
      return
    case 'deletionSeen':
      outline.deletedRemoteKeys.add(remoteKey(change.accountId, change.remoteId))
      return
    case 'conversationDone':
      return edit(outline.conversations, change.conversationId, (entry) => ({ ...entry, isDone: true }))
    case 'conversationReopened':
      return edit(outline.conversations, change.conversationId, (entry) => ({ ...entry, isDone: false }))
    case 'conversationTagged':
      return edit(outline.conversations, change.conversationId, (entry) => ({ ...entry, tags: change.tags }))
    case 'marksRestored':
      return edit(outline.conversations, change.conversationId, (entry) => restored(entry, change))
    case 'customerErased':
      return erase(outline, change.customerId)
    case 'draftSaved':
      outline.drafts.set(change.draft.conversationId, change.draft)
      return
    case 'draftDropped':
      outline.drafts.delete(change.conversationId)
      return
    case 'replyQueued': {
      const { id, conversationId, queuedAt, delivery } = change.reply
      outline.replies.set(id, { conversationId, queuedAt, delivery })
      return
    }
    case 'deliveryAdvanced':
      return edit(outline.replies, change.replyId, (reply) => ({ ...reply, delivery: change.delivery }))
    case 'templateSaved':
      outline.templates.set(change.template.id, change.template)
      return
    case 'templateDropped':
      outline.templates.delete(change.templateId)
      return
    case 'ownerRuleSaved':
      outline.ownerRules.set(change.rule.id, change.rule)
      return
    case 'ownerRuleDropped':
      outline.ownerRules.delete(change.ruleId)
      return
    case 'settingsChanged':
      outline.settings = { ...outline.settings, ...change.settings } as Settings
      return
    default:
      return
  }
}

export function isOpenReply({ delivery: { state } }: ReplyOutline): boolean {
  return state !== 'sent' && state !== 'discarded'
}

type Restored = Extract<Change, { type: 'marksRestored' }>

function restored({ ...entry }: ConversationOutline, { marks: { doneAt, tags } }: Restored): ConversationOutline {
  if (doneAt !== undefined) entry.isDone = doneAt !== null
  return { ...entry, tags: tags ?? entry.tags }
}

type Opened = Extract<Change, { type: 'conversationOpened' }>['conversation']

function open(outline: ShopOutline, { id, customerId, identityId }: Opened): void {
  outline.conversations.set(id, { customerId, identityId, messageIds: new Set(), isDone: false, tags: [] })
}

function addMessage(outline: ShopOutline, message: Message): void {
  outline.conversations.get(message.conversationId)?.messageIds.add(message.id)
  if (message.deletedAt !== null) outline.deletedMessageIds.add(message.id)
  if (message.direction === 'out') outline.ourRemoteKeys.add(remoteKey(message.accountId, message.remoteId))
}

function erase(outline: ShopOutline, customerId: string): void {
  outline.erasures.set(customerId, (outline.erasures.get(customerId) ?? 0) + 1)
  outline.customerIds.delete(customerId)
  const gone = new Set<string>()
  for (const [id, entry] of outline.conversations) if (entry.customerId === customerId) gone.add(id)
  for (const id of gone) {
    outline.conversations.delete(id)
    outline.drafts.delete(id)
  }
  for (const [id, reply] of outline.replies) if (gone.has(reply.conversationId)) outline.replies.delete(id)
}

function edit<V>(map: Map<string, V>, key: string, next: (value: V) => V): void {
  const value = map.get(key)
  if (value !== undefined) map.set(key, next(value))
}
