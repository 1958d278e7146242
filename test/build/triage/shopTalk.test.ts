import { expect, it } from 'vitest'

import { messageFeatures } from '#shared/domain/triage/linear/messageFeatures'
import { chancesOf, scoresOf } from '#shared/domain/triage/linear/scoresOf'
import { sentiments } from '#shared/domain/triage/models/triageModels'
import { aVocabulary } from '#test/builders/triage'

import { shopTalkModels } from '../../../build/triage/shopTalk'
import { trainingRow } from '../../../build/triage/trainingRows'

const vocabulary = aVocabulary()
const row = (label: string) => (text: string) => trainingRow(text, label, vocabulary)
const general = [
  ...['the sun is out', 'the game was on', 'music tonight', 'we went home'].map(row('neutral')),
  ...['what a great game', 'great music'].map(row('positive')),
  ...['the worst game', 'worst music'].map(row('negative')),
]
const own = [
  ...['where is my parcel', 'my parcel is not here', 'parcel lost', 'the parcel is late'].map(row('negative')),
  row('neutral')('do you send a parcel abroad'),
  row('positive')('great parcel'),
]
const options = {
  classes: sentiments,
  base: 'neutral',
  bits: 12,
  cost: 1,
  figureGain: 1,
  rounds: 100,
  isBalanced: true,
}
const [[, isShopTalk], [, ofShop]] = shopTalkModels(general, own, options) as [
  ReturnType<typeof shopTalkModels>[0],
  ReturnType<typeof shopTalkModels>[0],
]

it('tells messages to a shop from what is written in general', () => {
  const share = (text: string) =>
    chancesOf(scoresOf(isShopTalk, messageFeatures(text, vocabulary)), isShopTalk.sharpness)[1] ?? 0
  expect(share('my parcel')).toBeGreaterThan(share('the music'))
})

it('takes a message to a shop for unhappier than the same words elsewhere, and counts its figure once', () => {
  const [negative = 0, neutral = 0] = scoresOf(ofShop, messageFeatures('parcel', vocabulary))
  expect(negative).toBeGreaterThan(neutral)
  expect(ofShop.figureWeights[0]).toHaveLength(general[0]?.figures.length ?? 0)
})
