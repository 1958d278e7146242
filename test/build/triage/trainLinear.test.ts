import { describe, expect, it } from 'vitest'

import { messageFeatures } from '#shared/domain/triage/linear/messageFeatures'
import { readModel } from '#shared/domain/triage/linear/readModel'
import { scoresOf } from '#shared/domain/triage/linear/scoresOf'
import { sentiments } from '#shared/domain/triage/models/triageModels'
import { aVocabulary } from '#test/builders/triage'

import { crossValidated } from '../../../build/triage/crossValidated'
import { trainLinear } from '../../../build/triage/trainLinear'
import { trainingRow } from '../../../build/triage/trainingRows'
import { writeModel } from '../../../build/triage/writeModel'

const vocabulary = aVocabulary('negation: not', '3: lovely', '-3: awful')
const texts = [
  ['negative', 'awful parcel'],
  ['negative', 'broken again'],
  ['negative', 'my mug came broken'],
  ['positive', 'lovely mug'],
  ['positive', 'so lovely'],
  ['positive', 'I adore the mug'],
  ['neutral', 'do you ship abroad'],
  ['neutral', 'when do you open'],
  ['neutral', 'which size is it'],
] as const
const rows = texts.map(([label, text]) => trainingRow(text, label, vocabulary))
const options = {
  classes: sentiments,
  base: 'neutral',
  bits: 12,
  cost: 1,
  figureGain: 1,
  rounds: 100,
  isBalanced: true,
}
const model = trainLinear(rows, options)

function label(text: string): string | undefined {
  const scores = scoresOf(model, messageFeatures(text, vocabulary))
  return sentiments[scores.indexOf(Math.max(...scores))]
}

describe('trainLinear', () => {
  it('learns what it was shown, in bytes', () => {
    for (const [right, text] of texts) expect(label(text)).toBe(right)
    expect(Math.max(...model.weights)).toBeLessThanOrEqual(127)
    expect(Math.min(...model.weights)).toBeGreaterThanOrEqual(-127)
    expect([...model.weights].some((weight) => Math.abs(weight) === 127)).toBe(true)
  })

  it('says the same of words of which it was shown parts', () => {
    expect(label('brokenn!!')).toBe('negative')
  })

  it('makes the same bytes each time, and they can be read', () => {
    const bytes = writeModel(model)
    expect(writeModel(trainLinear(rows, options))).toEqual(bytes)
    expect(readModel(bytes).ok).toBe(true)
  })
})

it('tries every row on a model that never saw it', () => {
  const tried = crossValidated(rows, options)
  expect(tried).toHaveLength(rows.length)
  expect(new Set(tried.map(({ row }) => row)).size).toBe(rows.length)
})
