import { describe, expect, it } from 'vitest'

import { ranked, sentimentOf } from '#shared/domain/triage/sentimentOf'
import { aLinearModel, aVocabulary, shippedTriageModels, someTriageModels } from '#test/builders/triage'

const shipped = shippedTriageModels()

describe('sentimentOf', () => {
  it.each([
    ['en', 'negative', 'This is the worst shop ever, a complete scam. Never again!'],
    ['en', 'positive', 'Absolutely love it, thank you so much!! 😍'],
    ['en', 'neutral', 'Do you ship to Norway?'],
    ['fr', 'negative', "C'est une honte, je ne recommande pas du tout cette boutique."],
    ['fr', 'negative', "c'est nul, tres decue, jamais recu mon colis"],
    ['fr', 'positive', 'Je recommande vivement, tout est parfait, merci !'],
    ['fr', 'neutral', 'Bonjour, quels sont vos horaires le samedi ?'],
    ['pl', 'negative', 'Nie polecam, zero kontaktu i towar uszkodzony.'],
    ['pl', 'negative', 'oszusci, nie oddali pieniedzy'],
    ['pl', 'positive', 'Polecam! Szybka wysyłka, wszystko super :)'],
    ['pl', 'neutral', 'Dzień dobry, czy wysyłacie za granicę?'],
    ['und', 'negative', '😡😡👎'],
    ['de', 'positive', 'Vielen Dank 😍🥰'],
  ])('%s: %s: %s', (language, label, text) => {
    expect(sentimentOf(text, language, shipped).label).toBe(label)
  })

  it('gives chances that sum up to 1, the label having the highest', () => {
    for (const text of ['', 'ok', 'awful service, lovely mug', 'x'.repeat(20_000)]) {
      const { label, chances } = sentimentOf(text, 'en', shipped)
      expect(chances.negative + chances.neutral + chances.positive).toBeCloseTo(1)
      expect(chances[label]).toBe(Math.max(chances.negative, chances.neutral, chances.positive))
    }
  })

  it('judges a message to a shop by what was learnt from such messages, as far as it is one', () => {
    const kinds = { classes: ['general', 'shop'], base: 'general' }
    const en = {
      vocabulary: aVocabulary(),
      sentiment: aLinearModel(),
      shopTalk: {
        isShopTalk: aLinearModel({ parcel: { shop: 9 } }, { ...kinds, figureWeights: [[-3]] }),
        sentiment: aLinearModel({}, { figureWeights: [[1], [0]] }),
      },
    }
    const models = someTriageModels({ languages: { ...someTriageModels().languages, en } })
    expect(sentimentOf('my parcel', 'en', models).chances.negative).toBeGreaterThan(0.5)
    expect(sentimentOf('my day', 'en', models).chances.negative).toBeLessThan(0.4)
  })

  it('ranks the likeliest first, and equal ones as they are always listed', () => {
    expect(ranked([0, 2, 1])).toEqual(['neutral', 'positive'])
    expect(ranked([1, 1, 1])).toEqual(['negative', 'neutral'])
  })
})
