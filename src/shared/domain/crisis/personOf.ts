import type { Conversation } from '../conversations/conversation'
import type { Shop } from '../shop/shop'

/** Who a conversation is with, as customers are joined now: identities that became one person count as one. */
export function personOf(
  shop: Pick<Shop, 'customerIdByIdentity'>,
  { identityId, customerId }: Pick<Conversation, 'identityId' | 'customerId'>,
): string {
  return shop.customerIdByIdentity.get(identityId) ?? customerId
}
