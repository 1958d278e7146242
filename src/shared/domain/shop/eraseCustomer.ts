import { moveInLanes } from '../conversations/laneOrders'
import { withoutCustomer } from '../triage/ownerRules/withoutCustomer'
import type { MutableShop } from './createShop'
import { conversationKey, remoteKey } from './keys'

/** Takes a customer and everything of theirs out of the shop. What they cost stays counted: it names nobody. */
export function eraseCustomer(shop: MutableShop, customerId: string): void {
  const conversationIds = shop.conversationIdsByCustomer.get(customerId) ?? []
  const identityIds = new Set(shop.customers.get(customerId)?.identityIds)
  for (const conversationId of conversationIds) {
    const identityId = eraseConversation(shop, conversationId)
    if (identityId !== null) identityIds.add(identityId)
  }
  for (const identityId of identityIds) {
    shop.identities.delete(identityId)
    shop.customerIdByIdentity.delete(identityId)
  }
  const gone = new Set(conversationIds)
  for (const reply of [...shop.replies.values()]) if (gone.has(reply.conversationId)) shop.replies.delete(reply.id)
  for (const rule of [...shop.ownerRules.values()]) {
    const left = withoutCustomer(rule, customerId, (conversationId) => gone.has(conversationId))
    if (left === null) shop.ownerRules.delete(rule.id)
    else if (left !== rule) shop.ownerRules.set(rule.id, left)
  }
  shop.conversationIdsByCustomer.delete(customerId)
  shop.customers.delete(customerId)
  shop.histories.delete(customerId)
}

/** Answers the identity it was with. */
function eraseConversation(shop: MutableShop, conversationId: string): string | null {
  const entry = shop.conversations.get(conversationId)
  if (!entry) return null
  const { accountId, threadId, identityId } = entry.conversation
  for (const { remoteId, earlierRemoteIds } of entry.heads) {
    for (const key of [remoteId, ...earlierRemoteIds].map((id) => remoteKey(accountId, id))) {
      shop.placeByRemoteKey.delete(key)
      shop.deletedRemoteKeys.delete(key)
    }
  }
  moveInLanes(shop.lanes, entry, null)
  shop.conversations.delete(conversationId)
  shop.conversationIdByKey.delete(conversationKey(accountId, threadId, identityId))
  shop.drafts.delete(conversationId)
  return identityId
}
