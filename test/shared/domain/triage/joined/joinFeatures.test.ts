import { expect, it } from 'vitest'

import { joinFeatures } from '#shared/domain/triage/joined/joinFeatures'
import type { Fact } from '#shared/domain/triage/rules/fact'

const scores = { tier: [0, 1, 2], intent: [3, 4, 5, 6, 7, 8], figures: [9] }
const fact = (ruleId: string): Fact => ({ topic: 'damaged', tier: 3, ruleId, at: { start: 0, end: 1 } })

it('puts what words say first, and then what rules found', () => {
  const nothing = joinFeatures(scores, []).figures
  expect(nothing.slice(0, 10)).toEqual([9, 0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(joinFeatures(scores, [fact('a')]).figures).toHaveLength(nothing.length)
})

it('tells one urgent rule from two, but not from itself in two places', () => {
  const one = joinFeatures(scores, [fact('a')])
  expect(joinFeatures(scores, [fact('a'), fact('a')])).toEqual(one)
  expect(joinFeatures(scores, [fact('a'), fact('b')])).not.toEqual(one)
})
