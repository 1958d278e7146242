import type { Fact } from './fact'
import type { Token } from './token'
import { tokens } from './tokens'

const mean = new Set<Fact['topic']>(['abuse', 'threat'])

/** Where somebody of the shop is named; urgent where the same message abuses or threatens. */
export function staffFacts(
  words: readonly Token[],
  staffNames: readonly string[],
  facts: readonly Fact[],
): readonly Fact[] {
  const isMean = facts.some(({ topic }) => mean.has(topic))
  return staffNames.flatMap((name) => {
    const parts = tokens(name).map(({ word }) => word)
    if (parts.length === 0) return []
    return words.flatMap(({ start }, at): readonly Fact[] => {
      if (!parts.every((part, further) => words[at + further]?.word === part)) return []
      const end = words[at + parts.length - 1]?.end ?? start
      return [{ topic: 'staff', tier: isMean ? 3 : 1, ruleId: 'staff.named', at: { start, end } }]
    })
  })
}
