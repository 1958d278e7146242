import type { Cost } from '#shared/domain/costs/cost'
import type { List } from './list'
import { cost, type usd } from './prices'

/** What a page cost: its items, and everything X sent along, which it bills like reads of their own. */
export function pageCosts(list: List<unknown>, resource: keyof typeof usd, at: number): Cost[] {
  const own = new Set(list.ids)
  return [
    ...[...own].map((id) => cost(resource, id, at)),
    ...[...list.included.posts.keys()].filter((id) => !own.has(id)).map((id) => cost('post', id, at)),
    ...[...list.included.users.keys()].map((id) => cost('user', id, at)),
  ]
}
