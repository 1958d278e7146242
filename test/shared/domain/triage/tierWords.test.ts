import fc from 'fast-check'
import { expect, it } from 'vitest'

import { decidedWords } from '#shared/domain/triage/decidedWords'
import { subjectFeatures } from '#shared/domain/triage/joined/subjectScores'
import { scoresOf } from '#shared/domain/triage/linear/scoresOf'
import { featuresIn } from '#shared/domain/triage/models/featuresIn'
import { tiers } from '#shared/domain/triage/models/triageModels'
import { tierWords } from '#shared/domain/triage/tierWords'
import { shippedTriageModels } from '#test/builders/triage'

const models = shippedTriageModels()

it('tells exactly how far ahead of the likeliest other a tier is', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('My parcel never came, I want a refund!')),
      fc.constantFrom('en', 'pl', 'und'),
      fc.constantFrom(...tiers),
      (text, language, tier) => {
        const { against, words, rest } = tierWords(text, language, tier, models)
        const scores = scoresOf(models.tier, subjectFeatures(featuresIn(text, language, models)))
        const scoreOf = (one: number) => scores[models.tier.classes.indexOf(String(one))] ?? NaN
        const others = tiers.filter((one) => one !== tier).map(scoreOf)
        expect(scoreOf(against)).toBe(Math.max(...others))
        const lead = words.reduce((sum, { weight }) => sum + weight, rest)
        expect(lead).toBeCloseTo(scoreOf(tier) - scoreOf(against), 6)
      },
    ),
  )
})

it('gives the words that weighed most, the strongest first, for and against', () => {
  const text = 'Thank you, but the parcel never arrived and I want my money back.'
  const { tierWords: words, moodWords } = decidedWords(text, 'en', 3, models)
  const weights = words.map(({ weight }) => Math.abs(weight))
  expect(weights).toEqual(weights.toSorted((one, other) => other - one))
  expect(words.length).toBeLessThanOrEqual(6)
  const isFor = words.filter(({ weight }) => weight > 0).map(({ start, end }) => text.slice(start, end))
  expect(isFor.join(' ')).toMatch(/never|arrived|money/)
  expect(moodWords.length).toBeGreaterThan(0)
})
