import { inboxRows } from '#shared/domain/conversations/inboxRows'
import { laneCounts } from '#shared/domain/conversations/laneCounts'
import { laneIds } from '#shared/domain/conversations/laneOrders'
import type { Message } from '#shared/domain/conversations/message'
import type { Store } from '../../../../src/main/store/store'

/** All that an owner can meet in a shop, for comparing two of them; ids of revisions are left to drafts. */
export async function shopFace(store: Store, now: number) {
  const shop = store.shop()
  const lanes = laneIds.map((lane) => inboxRows(shop, { lane, offset: 0, limit: 10_000 }, now).rows)
  const messages: Record<string, readonly Message[]> = {}
  const entries: Record<string, unknown> = {}
  const drafts: Record<string, unknown> = {}
  for (const [id, entry] of shop.conversations) {
    const page = await store.messages(id, null, 100_000)
    messages[id] = page.ok ? page.value.messages.map(asKept) : []
    const { revision, ...rest } = entry
    entries[id] = { ...rest, heads: entry.heads }
    const draft = shop.drafts.get(id)
    if (draft) drafts[id] = { ...draft, seenRevision: null, isBehind: draft.seenRevision < revision }
  }
  return {
    lanes,
    counts: laneCounts(shop, now),
    messages,
    entries,
    drafts,
    settings: shop.settings,
    identities: new Map(shop.identities),
    customers: new Map(shop.customers),
    customerIdByIdentity: new Map(shop.customerIdByIdentity),
    deleted: new Set(shop.deletedRemoteKeys),
    replies: new Map(shop.replies),
    costs: [...shop.costs].map(([accountId, days]) => [
      accountId,
      [...days].map(([day, { totalUsd, counted }]) => [day, totalUsd.toFixed(6), new Set(counted)]),
    ]),
  }
}

/** The store in memory keeps the text of a deleted message; the one on disk doesn't. */
function asKept(message: Message): Message {
  return message.deletedAt === null ? message : { ...message, text: '', earlierTexts: [] }
}
