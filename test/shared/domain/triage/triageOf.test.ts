import { expect, it } from 'vitest'

import { intentOf } from '#shared/domain/triage/intentOf'
import { sentimentOf } from '#shared/domain/triage/sentimentOf'
import { tierOf } from '#shared/domain/triage/tierOf'
import { triageOf } from '#shared/domain/triage/triageOf'
import { shippedTriageModels } from '#test/builders/triage'

it('says of a message what each part says of it alone', () => {
  const models = shippedTriageModels()
  const text = 'Where is my parcel? It was due on Monday.'
  const facts = [{ topic: 'undelivered', tier: 3 }] as const
  expect(triageOf(text, 'en', facts, models)).toEqual({
    sentiment: sentimentOf(text, 'en', models),
    tier: tierOf(text, 'en', facts, models),
    intent: intentOf(text, 'en', models),
  })
})
