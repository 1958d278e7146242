import { expect, it } from 'vitest'

import { intentOf } from '#shared/domain/triage/intentOf'
import { someTriageModels } from '#test/builders/triage'

const models = someTriageModels()

it('is the likeliest, and says how sure that is', () => {
  const { intent, chance } = intentOf({ tier: [], intent: [0, 0, 0, 2, 0, 0] }, models)
  expect(intent).toBe('praise')
  expect(chance).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 5))
})
