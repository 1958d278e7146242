import { ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { MessageVerdict } from '#shared/domain/triage/verdict'
import type { Store } from '../../store/store'
import type { Clock, Log, Triage } from '../ports'
import { effectChanges, ruleEffects, type RuleEffect, type RuleTurn } from './ruleEffects'
import type { WaitingTexts } from './waitingTexts'

type Means = {
  readonly store: Store
  readonly triage: Triage
  readonly texts: WaitingTexts
  readonly clock: Clock
  readonly log: Log
}

/** Changes of one commit: one with thousands would take long to read back. */
const changesAtOnce = 200

/** Lets rules come and go, and has all that waits follow; answers what changed. */
export function createRuleTurns({ store, triage, texts, clock, log }: Means) {
  async function commitRules({ comes, goes }: RuleTurn, effects: readonly RuleEffect[]): Promise<Result<void>> {
    const committed = await store.commit((shop) => [
      ...goes.flatMap((ruleId) => (shop.ownerRules.has(ruleId) ? [dropped(ruleId, clock.now())] : [])),
      ...comes.map((rule): Change => ({ type: 'ownerRuleSaved', rule })),
      ...effectChanges(shop, effects.slice(0, changesAtOnce)),
    ])
    return committed.ok ? commitEffects(effects.slice(changesAtOnce)) : committed
  }

  async function commitEffects(effects: readonly RuleEffect[]): Promise<Result<void>> {
    for (let at = 0; at < effects.length; at += changesAtOnce) {
      const some = effects.slice(at, at + changesAtOnce)
      const committed = await store.commit((shop) => effectChanges(shop, some))
      if (!committed.ok) return committed
    }
    return ok(undefined)
  }

  /** What the effects have made of messages needs no second look. */
  function addCurrent(seen: Set<MessageVerdict>, effects: readonly RuleEffect[]): void {
    for (const { conversationId, messageId } of effects) {
      const verdicts = store.shop().conversations.get(conversationId)?.verdicts ?? []
      for (const verdict of verdicts) if (verdict.messageId === messageId) seen.add(verdict)
    }
  }

  return async function turn(next: RuleTurn): Promise<Result<readonly RuleEffect[]>> {
    const seen = new Set<MessageVerdict>()
    const effects = await ruleEffects({ store, triage, texts }, next, seen)
    const committed = await commitRules(next, effects)
    if (!committed.ok) return committed
    addCurrent(seen, effects)
    // What came while the texts were read, and before the rules were there.
    const missed = await ruleEffects({ store, triage, texts }, next, seen)
    const rest = await commitEffects(missed)
    if (rest.ok) log('rules.turned', { comes: next.comes.length, goes: next.goes.length, changed: effects.length })
    return rest.ok ? ok([...effects, ...missed]) : rest
  }
}

function dropped(ruleId: string, at: number): Change {
  return { type: 'ownerRuleDropped', ruleId, at }
}
