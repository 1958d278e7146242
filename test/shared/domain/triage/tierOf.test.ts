import { describe, expect, it } from 'vitest'

import type { Fact } from '#shared/domain/triage/rules/fact'
import { tierOf } from '#shared/domain/triage/tierOf'
import { aLinearModel, someTriageModels } from '#test/builders/triage'

const models = someTriageModels({ tierJoin: aLinearModel({}, { classes: ['1', '2', '3'], base: '1', alarm: 0.5 }) })
const at = { start: 0, end: 3 }
const smashed: Fact = { topic: 'damaged', tier: 3, ruleId: 'en.damaged.inPieces', at }
const burnt: Fact = { topic: 'safety', tier: 3, ruleId: 'en.safety.harm', at }
const asked: Fact = { topic: 'asking', tier: 1, ruleId: 'en.asking.words', at }
const scores = (...tier: readonly number[]) => ({ tier, intent: [] })

describe('tierOf', () => {
  it.each([
    [[0, 0, 3], [], 3, 'model'],
    [[0, 0, 3], [asked], 3, 'model'],
    [[0, 0, 3], [asked, smashed], 3, 'facts'],
    [[3, 0, 0], [smashed], 1, 'model'],
    [[3, 0, 0], [burnt], 3, 'facts'],
    [[3, 0, 0], [{ ...burnt, tier: 1 as const }], 1, 'model'],
    [[0, 3, 0], [], 2, 'model'],
    [[0, 0, 0], [], 2, 'model'],
  ] as const)('scores of %j with %j', (tier, facts, expected, by) => {
    expect(tierOf(scores(...tier), facts, models)).toMatchObject({ tier: expected, by })
  })

  it('rings from the alarm on, even where another tier is likelier', () => {
    const early = someTriageModels({ tierJoin: { ...models.tierJoin, alarm: 0.3 } })
    const { tier, chances } = tierOf(scores(0, 0.5, 0.4), [], early)
    expect(tier).toBe(3)
    expect(chances[1]).toBeGreaterThan(chances[2] ?? 1)
  })
})
