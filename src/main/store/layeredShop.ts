import type { MutableShop } from '#shared/domain/shop/createShop'

import { layeredMap } from './layeredMap'
import { layeredSet } from './layeredSet'

/**
 * The shop as it will be once the disk has what is being decided: changes to it leave the shop itself alone.
 * Whatever `applyChange` changes in place rather than replaces needs its own layer here.
 */
export function layeredShop(shop: MutableShop): MutableShop {
  return {
    settings: shop.settings,
    accounts: layeredMap(shop.accounts),
    identities: layeredMap(shop.identities),
    customers: layeredMap(shop.customers),
    customerIdByIdentity: layeredMap(shop.customerIdByIdentity),
    conversations: layeredMap(shop.conversations),
    conversationIdByKey: layeredMap(shop.conversationIdByKey),
    conversationIdsByCustomer: layeredMap(shop.conversationIdsByCustomer, layeredSet),
    placeByRemoteKey: layeredMap(shop.placeByRemoteKey),
    deletedRemoteKeys: layeredSet(shop.deletedRemoteKeys),
    drafts: layeredMap(shop.drafts),
    replies: layeredMap(shop.replies),
    costs: layeredMap(shop.costs, (days) =>
      layeredMap(days, (day) => ({
        totalUsd: day.totalUsd,
        byResource: layeredMap(day.byResource),
        counted: layeredSet(day.counted),
      })),
    ),
  }
}
