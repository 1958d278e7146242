import { utcDay } from '../shop/keys'
import type { CostDay, Shop } from '../shop/shop'
import type { CostSummary } from './costSummary'

const shownDays = 31

/** What an account cost on `now`'s UTC day and month. */
export function spending(shop: Shop, accountId: string, now: number): CostSummary {
  const days: ReadonlyMap<string, CostDay> = shop.costs.get(accountId) ?? new Map()
  const today = utcDay(now)
  const inMonth = [...days].filter(([day]) => day.startsWith(today.slice(0, 7)))
  const byResource = [...(days.get(today)?.byResource ?? [])]
  return {
    todayUsd: days.get(today)?.totalUsd ?? 0,
    monthUsd: inMonth.reduce((sum, [, day]) => sum + day.totalUsd, 0),
    dailyLimitUsd: shop.accounts.get(accountId)?.options.dailyLimitUsd ?? null,
    today: byResource.map(([resource, { count, usd }]) => ({ resource, count, usd })),
    days: [...days]
      .map(([day, { totalUsd }]) => ({ day, usd: totalUsd }))
      .sort((a, b) => b.day.localeCompare(a.day))
      .slice(0, shownDays),
  }
}

/** What may still be spent today under the owner's limit, in US dollars; Infinity without one. */
export function budgetLeft(shop: Shop, accountId: string, now: number): { leftUsd: number; limitUsd: number } {
  const { todayUsd, dailyLimitUsd } = spending(shop, accountId, now)
  if (dailyLimitUsd === null) return { leftUsd: Infinity, limitUsd: Infinity }
  return { leftUsd: Math.max(0, dailyLimitUsd - todayUsd), limitUsd: dailyLimitUsd }
}
