import type { ConversationEntry, Shop } from '../shop/shop'
import { personOf } from './personOf'

/**
 * The conversations of each of these people: those among `conversationIds`, and all others that were begun under the same
 * customers. Identities that were joined may each have brought a customer of their own.
 */
export function entriesOfPeople(
  shop: Pick<Shop, 'conversations' | 'conversationIdsByCustomer' | 'customerIdByIdentity'>,
  personIds: ReadonlySet<string>,
  conversationIds: Iterable<string>,
): ReadonlyMap<string, readonly ConversationEntry[]> {
  const found = new Map([...personIds].map((id) => [id, new Map<string, ConversationEntry>()]))

  function add(conversationId: string): ConversationEntry | null {
    const entry = shop.conversations.get(conversationId)
    const ofPerson = entry && found.get(personOf(shop, entry.conversation))
    if (!entry || !ofPerson || ofPerson.has(conversationId)) return null
    ofPerson.set(conversationId, entry)
    return entry
  }

  const customerIds = new Set(personIds)
  for (const id of conversationIds) {
    const entry = add(id)
    if (entry) customerIds.add(entry.conversation.customerId)
  }
  for (const customerId of customerIds) (shop.conversationIdsByCustomer.get(customerId) ?? []).forEach(add)
  return new Map([...found].map(([personId, entries]) => [personId, [...entries.values()]]))
}
