import { describe, expect, it } from 'vitest'

import { tierOf, type TierFact } from '#shared/domain/triage/tierOf'
import { aLinearModel, someTriageModels } from '#test/builders/triage'

const kinds = { classes: ['1', '2', '3'], base: '1' }

/** Messages with `smashed` are of tier 3 by 9 of 10, those with `advise` of tier 2. */
const models = someTriageModels({
  tier: aLinearModel({ smashed: { '3': 1 }, advise: { '2': 1 } }, { ...kinds, alarm: 0.5 }),
})
const fact = (tier: TierFact['tier']): TierFact => ({ topic: 'damaged', tier })

describe('tierOf', () => {
  it.each([
    ['what time', [], 2, 'model'],
    ['smashed', [], 3, 'model'],
    ['advise', [], 2, 'model'],
    ['what time', [fact(3)], 3, 'facts'],
    ['smashed', [fact(1)], 3, 'model'],
    ['advise', [fact(1)], 1, 'facts'],
    ['what time', [fact(1), fact(2)], 2, 'facts'],
  ] as const)('%s with %j', (text, facts, tier, by) => {
    expect(tierOf(text, 'en', facts, models)).toMatchObject({ tier, by })
  })

  it('is 1 where that is the likeliest and nothing speaks against it', () => {
    const sure = someTriageModels({ tier: aLinearModel({}, { ...kinds, figureWeights: [[-1], [-1]] }) })
    expect(tierOf('what time', 'en', [], sure).tier).toBe(1)
  })

  it('rings from the alarm on, even where another tier is likelier', () => {
    const tier = aLinearModel({}, { ...kinds, figureWeights: [[1], [0.5]], alarm: 0.3 })
    const { tier: found, chances } = tierOf('hm', 'en', [], someTriageModels({ tier }))
    expect(found).toBe(3)
    expect(chances[1]).toBeGreaterThan(chances[2] ?? 1)
  })
})
