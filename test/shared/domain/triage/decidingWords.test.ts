import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decidingWords, markedWords } from '#shared/domain/triage/decidingWords'
import { sentimentScores } from '#shared/domain/triage/sentimentOf'
import { featuresIn } from '#shared/domain/triage/models/featuresIn'
import { sentiments, triageLanguages } from '#shared/domain/triage/models/triageModels'
import { shippedTriageModels } from '#test/builders/triage'

const models = shippedTriageModels()

describe('decidingWords', () => {
  it.each([
    ['en', 'The mug arrived on Tuesday and it is absolutely disgusting.', 'disgusting'],
    ['fr', 'Commande passée mardi, le résultat est une catastrophe.', 'catastrophe'],
    ['pl', 'Kubek przyszedł we wtorek, jestem zachwycona.', 'zachwycona'],
    ['und', '12 👎 34', '👎'],
  ])('%s: mark the word that says it', (language, text, word) => {
    const [first] = markedWords(decidingWords(text, language, models), 3)
    expect(text.slice(first?.start, first?.end)).toBe(word)
  })

  it('tell exactly how far ahead the label is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constant('Not bad, but my parcel is late :('),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...triageLanguages, 'und', 'de'), (message, language) => {
        const { label, against, lead, words, rest } = decidingWords(message, language, models)
        const { scores } = sentimentScores(featuresIn(message, language, models), models)
        const score = (name: typeof label) => scores[sentiments.indexOf(name)] ?? 0
        expect(lead).toBeCloseTo(score(label) - score(against), 6)
        expect(words.reduce((sum, { weight }) => sum + weight, rest)).toBeCloseTo(lead, 6)
      }),
    )
  })

  it('marks the strongest first, and none that speaks against', () => {
    const words = [
      { start: 0, end: 1, weight: 0.1 },
      { start: 2, end: 3, weight: -1 },
      { start: 4, end: 5, weight: 0.7 },
    ]
    const decision = { label: 'negative', against: 'neutral', lead: 0, words, rest: 0 } as const
    expect(markedWords(decision, 5).map(({ start }) => start)).toEqual([4, 0])
    expect(markedWords(decision, 1)).toHaveLength(1)
  })
})
