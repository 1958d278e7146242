import type { Message } from '../conversations/message'
import { placedAgain } from '../conversations/withTurn'
import {
  isChronic,
  isThirdContact,
  noHistory,
  withComplaint,
  withContact,
  type CustomerHistory,
} from '../customers/customerHistory'
import { isNegative } from '../triage/urgencyOf'
import type { MutableShop } from './createShop'
import { place } from './place'
import type { ConversationEntry } from './shop'

/** What the shop knows of a customer has changed: their conversations may come sooner or later, or wait no more. */
export function placeCustomer(shop: MutableShop, customerId: string | undefined): void {
  if (customerId === undefined) return
  for (const id of shop.conversationIdsByCustomer.get(customerId) ?? []) {
    const entry = shop.conversations.get(id)
    if (entry === undefined) continue
    const placed = placedAgain(shop, entry)
    if (placed !== entry) place(shop, entry, placed)
  }
}

/** A message of theirs has come; what software wrote is no contact. */
export function noteContact(shop: MutableShop, message: Message): void {
  if (message.direction === 'out' || message.isAutomatic) return
  const customerId = shop.conversations.get(message.conversationId)?.conversation.customerId
  if (customerId !== undefined) note(shop, customerId, (history) => withContact(history, message.sentAt))
}

/** A complaint of theirs begins to wait, or waits no longer. */
export function noteComplaint(
  shop: MutableShop,
  before: ConversationEntry | null,
  { conversation, urgency, waitingSince, lastMessageAt }: ConversationEntry,
): void {
  const was = before !== null && before.urgency !== null && isNegative(before.urgency)
  const is = urgency !== null && isNegative(urgency)
  if (was === is) return
  const change = is ? 'waits' : 'settled'
  // The same when it waits again: what is reopened is no new complaint.
  const at = waitingSince ?? lastMessageAt
  note(shop, conversation.customerId, (history) => withComplaint(history, change, at))
}

function note(shop: MutableShop, customerId: string, next: (history: CustomerHistory) => CustomerHistory): void {
  const before = shop.histories.get(customerId) ?? noHistory
  const after = next(before)
  if (after === before) return
  shop.histories.set(customerId, after)
  if (bearing(after) !== bearing(before)) placeCustomer(shop, customerId)
}

/** As much of it as the order depends on: a customer of a thousand conversations is not gone through for each message. */
function bearing(history: CustomerHistory): string {
  return [Math.min(2, history.openComplaints), isThirdContact(history), isChronic(history)].join()
}
