import { fail, ok, type Result } from '#shared/domain/result'
import type { Shop } from '#shared/domain/shop/shop'
import { nextRule } from '#shared/domain/triage/ownerRules/nextRule'
import type { OwnerRule } from '#shared/domain/triage/ownerRules/ownerRule'
import { ownerRuleLimits } from '#shared/domain/triage/ownerRules/ownerRuleLimits'
import { roomForRule } from '#shared/domain/triage/ownerRules/roomForRule'
import type { Store } from '../../store/store'
import type { Clock, Log, NewId, Triage } from '../ports'
import { writtenRule, type OwnersWish } from './ownersWish'
import { ruleEffects, type RuleEffect, type RuleTurn } from './ruleEffects'
import { createRuleTurns } from './ruleTurns'
import { createWaitingTexts } from './waitingTexts'

type Means = {
  readonly store: Store
  readonly triage: Triage
  readonly clock: Clock
  readonly newId: NewId
  readonly log: Log
}

/** What a rule changes of what waits, as the owner sees it: messages in all, and conversations other than the open one. */
export type RuleReach = { readonly messages: number; readonly others: number }
export type ListedRule = { readonly rule: OwnerRule; readonly deciding: number; readonly customerName: string }

export type OwnerRules = {
  /** Newest first, each with the number of waiting conversations in which it has a say, and whose messages alone it is about. */
  list(page: { offset: number; limit: number }): Promise<Result<{ rules: ListedRule[]; total: number }>>
  preview(wish: OwnersWish): Promise<Result<RuleReach>>
  /** One about the same messages is replaced. `rulesFull`: there are as many as there may be. */
  save(wish: OwnersWish): Promise<Result<RuleReach & { ruleId: string }>>
  drop(ruleId: string): Promise<Result<void>>
  /** Takes back that this rule was saved or dropped, with what that replaced, while the shop is open. */
  undo(ruleId: string): Promise<Result<void>>
  /** This service brings the rule, and looks after what waits by itself. */
  isOwn(ruleId: string): boolean
}

const mostUndos = 50

export function createOwnerRules({ store, triage, clock, newId, log }: Means): OwnerRules {
  const undos = new Map<string, RuleTurn>()
  const own = new Set<string>()
  const texts = createWaitingTexts({ store, clock })
  const turn = createRuleTurns({ store, triage, texts, clock, log })
  let queue: Promise<unknown> = Promise.resolve()

  /** One after another: each is decided on what the one before has left. */
  function inTurn<T>(task: () => Promise<Result<T>>): Promise<Result<T>> {
    const done = queue.then(async () => {
      const ready = await store.ready()
      return ready.ok ? task() : ready
    })
    queue = done.catch(() => undefined)
    return done
  }

  async function take(next: RuleTurn): Promise<Result<readonly RuleEffect[]>> {
    for (const { id } of next.comes) own.add(id)
    return turn(next)
  }

  function remember(ruleId: string, back: RuleTurn): void {
    undos.set(ruleId, back)
    const [oldest] = undos.keys()
    if (undos.size > mostUndos && oldest !== undefined) undos.delete(oldest)
  }

  async function save(wish: OwnersWish): Promise<Result<RuleReach & { ruleId: string }>> {
    const written = await writtenRule(store, wish)
    if (!written.ok) return written
    const shop = store.shop()
    const { rule, replaces } = nextRule(shop, written.value, { id: newId(), now: clock.now() })
    const room = roomForRule(shop, replaces.length)
    if (room === null) return fail({ code: 'rulesFull', most: ownerRuleLimits.mostRules })
    const replaced = replaces.flatMap((id) => shop.ownerRules.get(id) ?? [])
    const effects = await take({ comes: [rule], goes: [...replaces, ...room] })
    if (!effects.ok) return effects
    remember(rule.id, { comes: replaced, goes: [rule.id] })
    return ok({ ruleId: rule.id, ...reachOf(effects.value, wish.conversationId) })
  }

  async function drop(ruleId: string): Promise<Result<void>> {
    const rule = store.shop().ownerRules.get(ruleId)
    if (!rule) return ok(undefined)
    const effects = await take({ comes: [], goes: [ruleId] })
    if (!effects.ok) return effects
    remember(ruleId, { comes: [rule], goes: [] })
    return ok(undefined)
  }

  async function undo(ruleId: string): Promise<Result<void>> {
    const back = undos.get(ruleId)
    if (!back) return fail({ code: 'notFound' })
    const effects = await take(back)
    if (!effects.ok) return effects
    undos.delete(ruleId)
    return ok(undefined)
  }

  return {
    list: async (page) => {
      const ready = await store.ready()
      return ready.ok ? ok(listed(store.shop(), page)) : ready
    },
    async preview(wish) {
      const ready = await store.ready()
      if (!ready.ok) return ready
      const written = await writtenRule(store, wish)
      if (!written.ok) return written
      const { rule, replaces } = nextRule(store.shop(), written.value, { id: 'preview', now: clock.now() })
      const effects = await ruleEffects({ store, triage, texts }, { comes: [rule], goes: replaces })
      return ok(reachOf(effects, wish.conversationId))
    },
    save: (wish) => inTurn(() => save(wish)),
    drop: (ruleId) => inTurn(() => drop(ruleId)),
    undo: (ruleId) => inTurn(() => undo(ruleId)),
    isOwn: (ruleId) => own.has(ruleId),
  }
}

function reachOf(effects: readonly RuleEffect[], openId: string): RuleReach {
  const seen = effects.filter(({ isSeen }) => isSeen)
  const others = new Set(seen.map(({ conversationId }) => conversationId))
  others.delete(openId)
  return { messages: seen.length, others: others.size }
}

function listed(shop: Shop, { offset, limit }: { offset: number; limit: number }) {
  const counts = decidingCounts(shop)
  const sorted = [...shop.ownerRules.values()].toSorted((one, other) => other.createdAt - one.createdAt)
  const rules = sorted.slice(offset, offset + limit).map((rule) => ({
    rule,
    deciding: counts.get(rule.id) ?? 0,
    customerName: nameOf(shop, rule.from),
  }))
  return { rules, total: sorted.length }
}

function decidingCounts({ lanes }: Shop): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { verdicts } of lanes.inbox.entries.chunks.flat())
    for (const id of new Set(verdicts.flatMap(({ ruleIds = [] }) => ruleIds))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function nameOf({ customers, identities }: Shop, customerId: string | undefined): string {
  const [identityId = ''] = customers.get(customerId ?? '')?.identityIds ?? []
  const identity = identities.get(identityId)
  return identity === undefined ? '' : identity.displayName || identity.handle
}
