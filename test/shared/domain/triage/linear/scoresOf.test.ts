import { expect, it } from 'vitest'

import { messageFeatures } from '#shared/domain/triage/linear/messageFeatures'
import { chancesOf, scoresOf } from '#shared/domain/triage/linear/scoresOf'
import { aLinearModel, aVocabulary } from '#test/builders/triage'

it('sums up weights of words and figures, the base being 0', () => {
  const model = aLinearModel({ awful: { negative: 2, positive: -1 } }, { figureWeights: [[0.5], [0.25]] })
  const features = messageFeatures('awful', aVocabulary())
  const length = Math.sqrt(features.hashes.length)
  expect(scoresOf(model, features)).toEqual([20 / length + 0.5, 0, -10 / length + 0.25])
})

it('scores a message of nothing by what is usual', () => {
  expect(scoresOf(aLinearModel(), messageFeatures('', aVocabulary()))).toEqual([0, 0, 0])
})

it('makes chances of scores, the sharper the surer', () => {
  const [even] = chancesOf([1, 1], 3)
  expect(even).toBe(0.5)
  const [low = 0, high = 0] = chancesOf([0, 1], 1)
  expect(low + high).toBeCloseTo(1)
  expect(chancesOf([0, 1], 4)[1]).toBeGreaterThan(high)
  expect(chancesOf([-4000, 4000], 1)).toEqual([0, 1])
})
