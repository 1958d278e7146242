import { createLaneOrders } from '#shared/domain/conversations/laneOrders'
import type { MutableShop, PlaceByRemoteKey } from '#shared/domain/shop/createShop'
import type { MessagePlace } from '#shared/domain/shop/shop'

import { layeredMap } from './layeredMap'
import { layeredSet } from './layeredSet'

/**
 * The shop as it will be once the disk has what is being decided: changes to it leave the shop itself alone.
 * Whatever `applyChange` changes in place rather than replaces needs its own layer here.
 */
export function layeredShop(shop: MutableShop): MutableShop {
  return {
    settings: shop.settings,
    crisis: shop.crisis,
    accounts: layeredMap(shop.accounts),
    identities: layeredMap(shop.identities),
    customers: layeredMap(shop.customers),
    histories: layeredMap(shop.histories),
    customerIdByIdentity: layeredMap(shop.customerIdByIdentity),
    conversations: layeredMap(shop.conversations),
    conversationIdByKey: layeredMap(shop.conversationIdByKey),
    conversationIdsByCustomer: layeredMap(shop.conversationIdsByCustomer),
    placeByRemoteKey: layeredPlaces(shop.placeByRemoteKey),
    deletedRemoteKeys: layeredSet(shop.deletedRemoteKeys),
    // Nothing is decided by where a conversation stands in a lane.
    lanes: createLaneOrders(),
    drafts: layeredMap(shop.drafts),
    replies: layeredMap(shop.replies),
    templates: layeredMap(shop.templates),
    templateUses: layeredMap(shop.templateUses),
    ownerRules: layeredMap(shop.ownerRules),
    costs: layeredMap(shop.costs, (days) =>
      layeredMap(days, (day) => ({
        totalUsd: day.totalUsd,
        byResource: layeredMap(day.byResource),
        counted: layeredSet(day.counted),
      })),
    ),
  }
}

function layeredPlaces(base: PlaceByRemoteKey): PlaceByRemoteKey {
  const own = new Map<string, MessagePlace | undefined>()
  const get = (key: string) => (own.has(key) ? own.get(key) : base.get(key))
  const places: PlaceByRemoteKey = {
    get,
    has: (key) => get(key) !== undefined,
    set: (key, place) => {
      own.set(key, place)
      return own as Map<string, MessagePlace>
    },
    delete: (key) => {
      const isThere = get(key) !== undefined
      own.set(key, undefined)
      return isThere
    },
  }
  return places
}
