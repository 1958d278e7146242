import { assertNever } from '../assertNever'
import {
  openedEntry,
  withDeletion,
  withEdit,
  withMarks,
  withMessage,
  withVerdict,
} from '../conversations/conversationEntry'
import { moveInLanes } from '../conversations/laneOrders'
import { timedAgain, withDueAt } from '../conversations/withDueAt'
import { addCosts } from '../costs/costDay'
import type { ConversationEntry } from './shop'
import type { Change } from './change'
import type { MutableShop } from './createShop'
import { eraseCustomer } from './eraseCustomer'
import { conversationKey, remoteKey } from './keys'

/**
 * Moves the shop on by one change that is safely on disk. Replaying the log with it gives the same shop again.
 * A change that refers to something unknown (a line before it was damaged and set aside) is passed over.
 */
export function applyChange(shop: MutableShop, change: Change): void {
  switch (change.type) {
    case 'accountConnected':
      shop.accounts.set(change.account.id, change.account)
      return
    case 'accountSignInEnded':
      return edit(shop.accounts, change.accountId, (account) => ({ ...account, signInEndedAt: change.at }))
    case 'accountDisconnected':
      shop.accounts.delete(change.accountId)
      return
    case 'accountOptionsChanged':
      return edit(shop.accounts, change.accountId, (account) => ({ ...account, options: change.options }))
    case 'cursorMoved':
      return edit(shop.accounts, change.accountId, (account) => ({ ...account, cursor: change.cursor }))
    case 'identitySeen':
      shop.identities.set(change.identity.id, change.identity)
      return
    case 'customerMet':
      shop.customers.set(change.customer.id, change.customer)
      for (const identityId of change.customer.identityIds)
        shop.customerIdByIdentity.set(identityId, change.customer.id)
      return
    case 'conversationOpened':
      return openConversation(shop, change)
    case 'messageArrived':
      return addMessage(shop, change)
    case 'messageEdited':
      return editMessage(shop, change)
    case 'messageTriaged':
      return editEntry(shop, change.conversationId, (entry) => withVerdict(entry, change.messageId, change.verdict))
    case 'messageDeleted':
      return editEntry(shop, change.conversationId, (entry) => withDeletion(entry, change.messageId))
    case 'deletionSeen':
      shop.deletedRemoteKeys.add(remoteKey(change.accountId, change.remoteId))
      return
    case 'conversationRead':
      return editEntry(shop, change.conversationId, (entry) => withMarks(entry, { readAt: change.at }))
    case 'conversationDone':
      return editEntry(shop, change.conversationId, (entry) => withMarks(entry, { doneAt: change.at }))
    case 'conversationReopened':
      return editEntry(shop, change.conversationId, (entry) => withMarks(entry, { doneAt: null }))
    case 'conversationTagged':
      return editEntry(shop, change.conversationId, (entry) => ({ ...entry, tags: change.tags }))
    case 'customerErased':
      return eraseCustomer(shop, change.customerId)
    case 'draftSaved':
      shop.drafts.set(change.draft.conversationId, change.draft)
      return
    case 'draftDropped':
      shop.drafts.delete(change.conversationId)
      return
    case 'replyQueued':
      shop.replies.set(change.reply.id, change.reply)
      return
    case 'deliveryAdvanced':
      return edit(shop.replies, change.replyId, (reply) => ({
        ...reply,
        delivery: change.delivery,
        ...(change.seen && { seen: change.seen }),
      }))
    case 'costsRecorded':
      return recordCosts(shop, change)
    case 'templateSaved':
      shop.templates.set(change.template.id, change.template)
      return
    case 'templateDropped':
      shop.templates.delete(change.templateId)
      shop.templateUses.delete(change.templateId)
      return
    case 'templateUsed':
      return useTemplate(shop, change)
    case 'ownerRuleSaved':
      shop.ownerRules.set(change.rule.id, change.rule)
      return
    case 'ownerRuleDropped':
      shop.ownerRules.delete(change.ruleId)
      return
    case 'settingsChanged':
      return changeSettings(shop, change)
    default:
      return assertNever(change)
  }
}

type Of<T extends Change['type']> = Extract<Change, { type: T }>

function openConversation(shop: MutableShop, { conversation }: Of<'conversationOpened'>): void {
  setEntry(shop, conversation.id, openedEntry(conversation))
  const key = conversationKey(conversation.accountId, conversation.threadId, conversation.identityId)
  shop.conversationIdByKey.set(key, conversation.id)
  const ofCustomer = shop.conversationIdsByCustomer.get(conversation.customerId) ?? []
  if (ofCustomer.includes(conversation.id)) return
  shop.conversationIdsByCustomer.set(conversation.customerId, [...ofCustomer, conversation.id])
}

function addMessage(shop: MutableShop, { message }: Of<'messageArrived'>): void {
  const place = { conversationId: message.conversationId, messageId: message.id }
  for (const remoteId of [message.remoteId, ...message.earlierRemoteIds]) {
    shop.placeByRemoteKey.set(remoteKey(message.accountId, remoteId), place)
  }
  // A message that one of our own replies became carries the reply's id.
  const isNews = !shop.replies.has(message.id)
  editEntry(shop, message.conversationId, (entry) => withMessage(entry, message, isNews))
}

function editMessage(shop: MutableShop, change: Of<'messageEdited'>): void {
  const entry = shop.conversations.get(change.conversationId)
  if (!entry) return
  const place = { conversationId: change.conversationId, messageId: change.messageId }
  shop.placeByRemoteKey.set(remoteKey(entry.conversation.accountId, change.remoteId), place)
  setEntry(shop, change.conversationId, withEdit(entry, change.messageId, change))
}

function useTemplate(shop: MutableShop, { templateId, at }: Of<'templateUsed'>): void {
  const count = (shop.templateUses.get(templateId)?.count ?? 0) + 1
  if (shop.templates.has(templateId)) shop.templateUses.set(templateId, { count, lastAt: at })
}

function recordCosts(shop: MutableShop, change: Of<'costsRecorded'>): void {
  const days = shop.costs.get(change.accountId) ?? new Map()
  shop.costs.set(change.accountId, days)
  addCosts(days, change.costs)
}

function editEntry(
  shop: MutableShop,
  conversationId: string,
  next: (entry: ConversationEntry) => ConversationEntry,
): void {
  const entry = shop.conversations.get(conversationId)
  if (entry !== undefined) setEntry(shop, conversationId, next(entry))
}

function setEntry(shop: MutableShop, conversationId: string, entry: ConversationEntry): void {
  const before = shop.conversations.get(conversationId) ?? null
  place(shop, before, withDueAt(entry, before, shop.settings))
}

function place(shop: MutableShop, before: ConversationEntry | null, after: ConversationEntry): void {
  moveInLanes(shop.lanes, before, after)
  shop.conversations.set(after.conversation.id, after)
}

/** Other hours or deadlines are other moments for all that waits. */
function changeSettings(shop: MutableShop, { settings }: Of<'settingsChanged'>): void {
  shop.settings = { ...shop.settings, ...definedOnly(settings) }
  if (settings.businessHours === undefined && settings.deadlines === undefined) return
  for (const entry of shop.lanes.inbox.entries.chunks.flat()) place(shop, entry, timedAgain(entry, shop.settings))
}

function edit<V>(map: Map<string, V>, key: string, next: (value: V) => V): void {
  const value = map.get(key)
  if (value !== undefined) map.set(key, next(value))
}

function definedOnly<T extends object>(patch: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as never
}
