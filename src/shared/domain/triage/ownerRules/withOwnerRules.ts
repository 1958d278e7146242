import { writtenWords } from '../phrases/writtenWords'
import type { PhrasePlace } from '../phrases/phrasePlaces'
import type { Verdict } from '../verdict'
import type { OwnerRule } from './ownerRule'
import { ownerRuleLimits } from './ownerRuleLimits'
import { rulePlaces, type RulePlace } from './rulePlaces'

type Fitting = { readonly rule: OwnerRule; readonly places: readonly PhrasePlace[] }

/**
 * A verdict as the owner wants it: of the rules that are about the message, the newest that says something about the tier,
 * the kind or the mood decides that. `verdict` is what was read, before any rule; without a rule it comes back itself.
 */
export function withOwnerRules(verdict: Verdict, text: string, place: RulePlace, rules: Iterable<OwnerRule>): Verdict {
  const fitting = newestFirst(fittingRules(text, place, rules))
  if (fitting.length === 0) return verdict
  const tier = fitting.find(({ rule }) => rule.sets.tier !== undefined)
  const messageClass = fitting.find(({ rule }) => rule.sets.messageClass !== undefined)
  const sentiment = fitting.find(({ rule }) => rule.sets.sentiment !== undefined)
  const deciding = [tier, messageClass, sentiment].flatMap((one) => (one ? [one.rule.id] : []))
  return {
    ...verdict,
    ...(tier && { by: 'owner' as const, evidence: evidenceOf(text, tier.places) }),
    tier: tier?.rule.sets.tier ?? verdict.tier,
    messageClass: messageClass?.rule.sets.messageClass ?? verdict.messageClass,
    sentiment: sentiment?.rule.sets.sentiment ?? verdict.sentiment,
    ruleIds: [...new Set(deciding)],
  }
}

function fittingRules(text: string, place: RulePlace, rules: Iterable<OwnerRule>): readonly Fitting[] {
  const all = [...rules]
  if (all.length === 0) return []
  const read = writtenWords(text)
  return all.flatMap((rule) => {
    const places = rulePlaces(rule, read, place)
    return places === null ? [] : [{ rule, places }]
  })
}

function newestFirst(fitting: readonly Fitting[]): readonly Fitting[] {
  return fitting.toSorted((one, other) => other.rule.createdAt - one.rule.createdAt)
}

function evidenceOf(text: string, places: readonly PhrasePlace[]): string {
  const found = places.map(({ start, end }) => text.slice(start, end))
  return found.join(' … ').slice(0, ownerRuleLimits.longestQuote)
}
