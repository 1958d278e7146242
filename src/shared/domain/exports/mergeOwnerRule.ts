import { isSameSubject } from '../triage/ownerRules/sameSubject'
import type { RecordOf } from './exportRecord'
import type { Decision, ImportBatch } from './importBatch'

/** What the shop says of the same messages already stays. Not counted: the owner is told of conversations and people. */
export function mergeOwnerRule({ shop, fresh }: ImportBatch, { rule }: RecordOf<'ownerRule'>): Decision {
  const there = [...shop.ownerRules.values(), ...fresh.ownerRules.values()]
  const isKnown = there.some((one) => one.id === rule.id || isSameSubject(one, rule))
  return { fate: 'uncounted', kind: 'accounts', changes: isKnown ? [] : [{ type: 'ownerRuleSaved', rule }] }
}
