import type { Shop } from '#shared/domain/shop/shop'
import type { RulePlace } from '#shared/domain/triage/ownerRules/rulePlaces'

/** Which message it is to the owner's rules. */
export function rulePlaceOf(shop: Shop, conversationId: string, messageId: string): RulePlace {
  const customerId = shop.conversations.get(conversationId)?.conversation.customerId ?? null
  return { conversationId, messageId, customerId }
}
