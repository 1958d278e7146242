import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { contributions } from '#shared/domain/triage/linear/contributions'
import { featuresIn } from '#shared/domain/triage/models/featuresIn'
import { messageFeatures } from '#shared/domain/triage/linear/messageFeatures'
import { scoresOf } from '#shared/domain/triage/linear/scoresOf'
import { triageLanguages } from '#shared/domain/triage/models/triageModels'
import { aLinearModel, aVocabulary, shippedTriageModels } from '#test/builders/triage'

describe('contributions', () => {
  it('give a weight to the word it came from', () => {
    const model = aLinearModel({ awful: { negative: 2 } })
    const features = messageFeatures('an awful day', aVocabulary())
    const { ofTokens, rest } = contributions(model, features, ['negative', 'neutral'])
    expect(ofTokens[0]).toBe(0)
    expect(ofTokens[1]).toBeCloseTo(20 / Math.sqrt(features.hashes.length))
    expect([ofTokens[2], rest]).toEqual([0, 0])
  })

  it('share among words that are the same', () => {
    const model = aLinearModel({ awful: { negative: 2 } })
    const features = messageFeatures('awful, awful', aVocabulary())
    const { ofTokens } = contributions(model, features, ['negative', 'neutral'])
    expect(ofTokens[0]).toBeCloseTo(ofTokens[2] ?? 0)
  })

  it('give what a dictionary knows to its words, and what is of no word to none', () => {
    const vocabulary = aVocabulary('-3: awful', '2: nice')
    const figures = Array.from({ length: 22 }, (_, figure) =>
      figure === 10 || figure === 11 ? -1 : figure === 0 ? 0.5 : 0,
    )
    const features = messageFeatures('awful but nice', vocabulary)
    const model = aLinearModel({}, { figureWeights: [figures, []] })
    const { ofTokens, rest } = contributions(model, features, ['negative', 'neutral'])
    expect(ofTokens[0]).toBeCloseTo(3 / Math.sqrt(24))
    expect(ofTokens[1]).toBe(0)
    expect(ofTokens[2]).toBeCloseTo(-2 / Math.sqrt(19))
    expect(rest).toBe(0.5)
  })

  it('sum up to the lead, for any message and every model that is shipped', () => {
    const models = shippedTriageModels()
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom('not', 'good', 'awful', 'but', 'très', 'nul', 'nie', 'polecam', '!!', ':(', ',', '30', '€'),
        )
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...triageLanguages), (message, language) => {
        const { features } = featuresIn(message, language, models)
        for (const model of [models.languages[language].sentiment, models.tier, models.intent]) {
          const scores = scoresOf(model, features)
          const [better = '', worse = ''] = [model.classes[0], model.classes[2]]
          const { ofTokens, rest } = contributions(model, features, [better, worse])
          const sum = ofTokens.reduce((total, credit) => total + credit, rest)
          expect(sum).toBeCloseTo((scores[0] ?? 0) - (scores[2] ?? 0), 6)
        }
      }),
    )
  })
})
