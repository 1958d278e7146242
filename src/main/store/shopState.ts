import type { CostDay } from '#shared/domain/shop/shop'
import type { MutableShop } from '#shared/domain/shop/createShop'
import { isSettledLongAgo } from '#shared/domain/outbox/settledLongAgo'
import { utcDay } from '#shared/domain/shop/keys'

import type { IndexCosts, IndexState } from './indexFormat'

/** What a network bills once a day may be read again around the turn of one. */
const countedDays = 2
const dayMs = 24 * 60 * 60 * 1000

/** Everything of the shop that is not a conversation, as values. */
export function stateOf(shop: MutableShop, now: number): IndexState {
  const countedFrom = utcDay(now - countedDays * dayMs)
  return {
    settings: shop.settings,
    accounts: [...shop.accounts.values()],
    drafts: [...shop.drafts.values()],
    replies: [...shop.replies.values()].filter((reply) => !isSettledLongAgo(reply, now)),
    costs: [...shop.costs].flatMap(([accountId, days]) =>
      [...days].map(([day, cost]) => costsOf(accountId, day, cost, countedFrom)),
    ),
    deletedRemoteKeys: [...shop.deletedRemoteKeys],
  }
}

/** Puts the state into an empty shop. */
export function restoreState(shop: MutableShop, state: IndexState): void {
  shop.settings = state.settings
  for (const account of state.accounts) shop.accounts.set(account.id, account)
  for (const draft of state.drafts) shop.drafts.set(draft.conversationId, draft)
  for (const reply of state.replies) shop.replies.set(reply.id, reply)
  for (const { accountId, day, totalUsd, byResource, counted } of state.costs) {
    const days = shop.costs.get(accountId) ?? new Map()
    shop.costs.set(accountId, days)
    days.set(day, { totalUsd, byResource: new Map(byResource), counted: new Set(counted) })
  }
  for (const key of state.deletedRemoteKeys) shop.deletedRemoteKeys.add(key)
}

function costsOf(accountId: string, day: string, cost: CostDay, countedFrom: string): IndexCosts {
  return {
    accountId,
    day,
    totalUsd: cost.totalUsd,
    byResource: [...cost.byResource],
    counted: day >= countedFrom ? [...cost.counted] : [],
  }
}
