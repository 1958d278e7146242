import type { Fact } from './fact'
import type { Token } from './token'
import { tokens } from './tokens'

const mean: ReadonlySet<Fact['topic']> = new Set(['abuse', 'threat'])

/** Where people of the shop are named. */
export function staffFacts(words: readonly Token[], staffNames: readonly string[]): readonly Fact[] {
  return staffNames.flatMap((name) => {
    const parts = tokens(name).map(({ word }) => word)
    if (parts.length === 0) return []
    return words.flatMap(({ start }, at): readonly Fact[] => {
      if (!parts.every((part, further) => words[at + further]?.word === part)) return []
      const end = words[at + parts.length - 1]?.end ?? start
      return [{ topic: 'staff', tier: 1, ruleId: 'message.staffNamed', at: { start, end } }]
    })
  })
}

/** Somebody named is urgent where the message abuses, threatens or accuses (product.md section 1), and not where it thanks. */
export function withStaffTier(facts: readonly Fact[]): readonly Fact[] {
  const isMean = facts.some(({ topic }) => mean.has(topic))
  const isKind = facts.some(({ topic }) => topic === 'praise')
  const isAccused = facts.some(({ ruleId }) => ruleId.endsWith('.service.attitude'))
  if (!isMean && (isKind || !isAccused)) return facts
  return facts.map((fact) => (fact.topic === 'staff' ? { ...fact, tier: 3 } : fact))
}
