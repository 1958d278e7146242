import { assertNever } from '../assertNever'
import {
  openedEntry,
  withDeletion,
  withEdit,
  withMarks,
  withMarksRestored,
  withMessage,
  withVerdict,
} from '../conversations/conversationEntry'
import { withDueAt } from '../conversations/withDueAt'
import { placedAgain, turnAtOf } from '../conversations/withTurn'
import { addCosts } from '../costs/costDay'
import type { ConversationEntry } from './shop'
import type { Change } from './change'
import type { MutableShop } from './createShop'
import { eraseCustomer } from './eraseCustomer'
import { conversationKey, remoteKey } from './keys'
import { place } from './place'
import { noteComplaint, noteContact, placeCustomer } from './placeCustomer'

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
      return placeCustomer(shop, shop.customerIdByIdentity.get(change.identity.id))
    case 'customerMet':
      return meetCustomer(shop, change)
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
      return editEntry(shop, change.conversationId, (entry) =>
        withMarks(entry, { doneAt: change.at, doneReason: change.reason ?? null }),
      )
    case 'conversationReopened':
      return editEntry(shop, change.conversationId, (entry) => withMarks(entry, { doneAt: null, doneReason: null }))
    case 'conversationTagged':
      return editEntry(shop, change.conversationId, (entry) => ({ ...entry, tags: change.tags }))
    case 'saleSettled':
      return editEntry(shop, change.conversationId, (entry) => ({ ...entry, saleOutcome: change.outcome }))
    case 'marksRestored':
      return editEntry(shop, change.conversationId, (entry) =>
        withMarksRestored(entry, change.marks, change.verdicts ?? []),
      )
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
    case 'crisisChanged':
      shop.crisis = [...shop.crisis, change.event]
      return
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

function meetCustomer(shop: MutableShop, { customer }: Of<'customerMet'>): void {
  shop.customers.set(customer.id, customer)
  for (const identityId of customer.identityIds) shop.customerIdByIdentity.set(identityId, customer.id)
  placeCustomer(shop, customer.id)
}

function openConversation(shop: MutableShop, { conversation }: Of<'conversationOpened'>): void {
  const isMuted = shop.customers.get(conversation.customerId)?.isMuted === true
  setEntry(shop, conversation.id, { ...openedEntry(conversation), isMuted })
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
  noteContact(shop, message)
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
  const timed = withDueAt(entry, before, shop.settings)
  const after = { ...timed, turnAt: turnAtOf(shop, timed) }
  place(shop, before, after)
  noteComplaint(shop, before, after)
}

/** Other hours, deadlines or weights are another order of all that waits. */
function changeSettings(shop: MutableShop, { settings }: Of<'settingsChanged'>): void {
  shop.settings = { ...shop.settings, ...definedOnly(settings) }
  const { businessHours, deadlines, priorityWeights } = settings
  if (businessHours === undefined && deadlines === undefined && priorityWeights === undefined) return
  for (const entry of shop.lanes.inbox.entries.chunks.flat()) place(shop, entry, placedAgain(shop, entry))
}

function edit<V>(map: Map<string, V>, key: string, next: (value: V) => V): void {
  const value = map.get(key)
  if (value !== undefined) map.set(key, next(value))
}

function definedOnly<T extends object>(patch: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as never
}
