import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop } from '#shared/domain/shop/createShop'
import type { Shop } from '#shared/domain/shop/shop'
import { anAccount, anIdentity } from './arrivals'
import { aConversation, aCustomer, aMessage } from './conversations'

/** A shop in which one customer has written one mention. */
export const openedShop: readonly Change[] = [
  { type: 'accountConnected', account: anAccount() },
  { type: 'identitySeen', identity: anIdentity() },
  { type: 'customerMet', customer: aCustomer() },
  { type: 'conversationOpened', conversation: aConversation() },
  { type: 'messageArrived', message: aMessage() },
]

export function aShop(...more: readonly Change[]): Shop {
  const shop = createShop()
  for (const change of [...openedShop, ...more]) applyChange(shop, change)
  return shop
}
