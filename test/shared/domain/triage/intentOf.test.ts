import { expect, it } from 'vitest'

import { intentOf } from '#shared/domain/triage/intentOf'
import { shippedTriageModels } from '#test/builders/triage'

const models = shippedTriageModels()

it.each([
  ['en', 'What time do you open on Sundays?', 'question'],
  ['en', 'My order arrived broken and nobody answers me.', 'complaint'],
  ['fr', 'Merci beaucoup, le bracelet est magnifique !', 'praise'],
  ['pl', 'Paczka przyszła uszkodzona, nie polecam tego sklepu.', 'complaint'],
])('%s: %s', (language, text, intent) => {
  expect(intentOf(text, language, models).intent).toBe(intent)
})

it('says how sure it is', () => {
  const { chance } = intentOf('hm', 'en', models)
  expect(chance).toBeGreaterThan(1 / 6)
  expect(chance).toBeLessThanOrEqual(1)
})
