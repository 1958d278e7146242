import { expect, it } from 'vitest'

import { triageFacts } from '#shared/domain/triage/rules/triageFacts'
import { sentimentOf } from '#shared/domain/triage/sentimentOf'
import { triageOf } from '#shared/domain/triage/triageOf'
import { shippedTriageModels } from '#test/builders/triage'

const models = shippedTriageModels()

it.each([
  ['en', 'What time do you open on Sundays?', 'question', 1],
  ['en', 'My order arrived broken and nobody answers me.', 'complaint', 3],
  ['fr', 'Merci beaucoup, le bracelet est magnifique !', 'praise', 1],
  ['pl', 'Paczka przyszła uszkodzona, nie polecam tego sklepu.', 'complaint', 3],
] as const)('%s: %s', (language, text, intent, tier) => {
  const triage = triageOf(text, language, triageFacts(text, language), models)
  expect(triage).toMatchObject({ intent: { intent }, tier: { tier } })
  expect(triage.sentiment).toEqual(sentimentOf(text, language, models))
})

it('weighs what rules found', () => {
  const text = 'We unpacked it this morning and there is water everywhere.'
  const chance = (facts: Parameters<typeof triageOf>[2]) => triageOf(text, 'en', facts, models).tier.chances[2] ?? 0
  const fact = { topic: 'damaged', tier: 3, ruleId: 'en.damaged.leaks', at: { start: 0, end: 2 } } as const
  expect(chance([fact])).toBeGreaterThan(chance([]) + 0.1)
})
