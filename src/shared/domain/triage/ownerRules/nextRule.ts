import type { Shop } from '../../shop/shop'
import type { OwnerRule } from './ownerRule'
import { isSameSubject } from './sameSubject'

/** What the owner says of messages; `conversationId` is the one they look at, `quote` the beginning of what it says. */
export type WrittenRule = Pick<OwnerRule, 'about' | 'from' | 'sets'> & {
  readonly conversationId: string
  readonly quote: string
}

/** The rule as it will be, and ids of those about the same messages: it takes their place, and keeps what they said beside it. */
export function nextRule(
  { ownerRules }: Pick<Shop, 'ownerRules'>,
  { about, from, sets, conversationId, quote }: WrittenRule,
  made: { readonly id: string; readonly now: number },
): { readonly rule: OwnerRule; readonly replaces: readonly string[] } {
  const scope = { about, ...(from !== undefined && { from }) }
  const all = [...ownerRules.values()]
  const same = all.filter((one) => isSameSubject(one, scope))
  // A clock that was set back must not make the newest rule an old one.
  const newest = all.reduce((latest, { createdAt }) => Math.max(latest, createdAt), 0)
  const rule: OwnerRule = {
    id: made.id,
    createdAt: Math.max(made.now, newest + 1),
    ...scope,
    sets: Object.assign({}, ...same.map((one) => one.sets), sets),
    example: { quote, conversationId },
  }
  return { rule, replaces: same.map(({ id }) => id) }
}
