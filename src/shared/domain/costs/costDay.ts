import { utcDay } from '../shop/keys'
import type { Cost } from './cost'

/** A cost day as the store holds it; everyone else sees the read-only `CostDay`. */
export type MutableCostDay = {
  totalUsd: number
  readonly byResource: Map<Cost['resource'], { readonly count: number; readonly usd: number }>
  readonly counted: Set<string>
}

/** Adds costs to an account's days; the same resource read twice on one UTC day counts once, as X bills it. */
export function addCosts(days: Map<string, MutableCostDay>, costs: readonly Cost[]): void {
  for (const cost of costs) {
    const name = utcDay(cost.at)
    const day = days.get(name) ?? { totalUsd: 0, byResource: new Map(), counted: new Set() }
    days.set(name, day)
    addCost(day, cost)
  }
}

function addCost(day: MutableCostDay, cost: Cost): void {
  const key = `${cost.resource} ${cost.key}`
  if (day.counted.has(key)) return
  day.counted.add(key)
  day.totalUsd += cost.usd
  const before = day.byResource.get(cost.resource) ?? { count: 0, usd: 0 }
  day.byResource.set(cost.resource, { count: before.count + 1, usd: before.usd + cost.usd })
}
