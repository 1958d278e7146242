import { laneIds } from '#shared/domain/conversations/laneOrders'
import { remoteKey } from '#shared/domain/shop/keys'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'

/** The shop as plain values to compare or keep: nothing lazy, nothing whose order means nothing. */
export function shopAsData(shop: Shop) {
  return {
    settings: shop.settings,
    crisis: shop.crisis,
    accounts: byKey(shop.accounts),
    identities: byKey(shop.identities),
    customers: byKey(shop.customers),
    histories: byKey(shop.histories),
    customerIdByIdentity: byKey(shop.customerIdByIdentity),
    conversations: byKey(new Map([...shop.conversations].map(([id, entry]) => [id, { ...entry }]))),
    conversationIdByKey: byKey(shop.conversationIdByKey),
    conversationIdsByCustomer: byKey(
      new Map([...shop.conversationIdsByCustomer].map(([id, ids]) => [id, [...ids].toSorted()])),
    ),
    places: [...shop.conversations.values()]
      .flatMap((entry) => placesOf(shop, entry))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    deletedRemoteKeys: [...shop.deletedRemoteKeys].toSorted(),
    lanes: Object.fromEntries(
      laneIds.map((lane) => [
        lane,
        {
          ids: shop.lanes[lane].entries.chunks.flat().map(({ conversation }) => conversation.id),
          size: shop.lanes[lane].entries.size,
          idsByDue: shop.lanes[lane].byDue.chunks.flat().map(({ conversation }) => conversation.id),
          unloaded: shop.lanes[lane].unloaded,
        },
      ]),
    ),
    drafts: byKey(shop.drafts),
    replies: byKey(shop.replies),
    ownerRules: byKey(shop.ownerRules),
    costs: byKey(
      new Map(
        [...shop.costs].flatMap(([accountId, days]) =>
          [...days].map(([day, cost]) => [
            `${accountId} ${day}`,
            { totalUsd: cost.totalUsd, byResource: byKey(cost.byResource), counted: [...cost.counted].toSorted() },
          ]),
        ),
      ),
    ),
  }
}

/** What the network's ids of a conversation's messages lead to; a right shop answers with their own. */
function placesOf(shop: Shop, { conversation, heads }: ConversationEntry) {
  return heads.flatMap(({ remoteId, earlierRemoteIds }) =>
    [remoteId, ...earlierRemoteIds].map((id) => ({
      id,
      place: shop.placeByRemoteKey.get(remoteKey(conversation.accountId, id)),
    })),
  )
}

function byKey<V>(map: ReadonlyMap<string, V>): Record<string, V> {
  return Object.fromEntries([...map].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
