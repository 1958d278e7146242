import type { LinearModel } from '#shared/domain/triage/linear/linearModel'
import type { ModelName } from '#shared/domain/triage/models/readTriage'
import { crossValidated } from './crossValidated'
import { trainLinear, type LinearOptions, type TrainingRow } from './trainLinear'

const options: LinearOptions = {
  classes: ['general', 'shop'],
  base: 'general',
  bits: 14,
  cost: 0.1,
  figureGain: 0.5,
  rounds: 60,
  isBalanced: true,
}
/** Of general texts, how many may be taken for messages to a shop. */
const mistaken = 0.005
/** How fast one becomes the other around that score. */
const sharpness = 3
/** A message to a shop counts as much as two general texts, of which there are more. */
const ownWeight = 2
/** Messages to a shop are few: what they teach is held on to more. */
const ownCost = 0.2
/** Large enough that the figure which tells the two kinds apart is hardly kept down. */
const kindFigure = 3

/**
 * Messages to a shop are unhappier than what people write in general, in the same words. So what tells the two apart is learnt,
 * and how messages to a shop sound: from both kinds, but with a figure of their own that takes up how much unhappier they are.
 */
export function shopTalkModels(
  general: readonly TrainingRow[],
  own: readonly TrainingRow[],
  sentimentOptions: LinearOptions,
): readonly (readonly [ModelName, LinearModel])[] {
  const kinds = [
    ...general.map((row) => ({ ...row, label: 'general' })),
    ...own.map((row) => ({ ...row, label: 'shop' })),
  ]
  return [
    ['shopTalk.en', openingAt(opening(kinds), trainLinear(kinds, options))],
    ['shopSentiment.en', ofShop(trainLinear(marked(general, own), { ...sentimentOptions, cost: ownCost }))],
  ]
}

function opening(kinds: readonly TrainingRow[]): number {
  const scores = crossValidated(kinds, options)
    .filter(({ row }) => row.label === 'general')
    .map(({ scores: [, shop = 0] }) => shop)
    .sort((one, other) => other - one)
  return scores[Math.floor(scores.length * mistaken)] ?? 0
}

/** The first figure is always 1, so its weight is what a score starts from. */
function openingAt(score: number, model: LinearModel): LinearModel {
  const [start = 0, ...others] = model.figureWeights[0] ?? []
  return { ...model, figureWeights: [[start - score, ...others]], sharpness }
}

function marked(general: readonly TrainingRow[], own: readonly TrainingRow[]): readonly TrainingRow[] {
  return [
    ...general.map((row) => ({ ...row, figures: [...row.figures, 0] })),
    ...own.map((row) => ({ ...row, figures: [...row.figures, kindFigure], weight: ownWeight })),
  ]
}

/** The model as it is for messages to a shop: their own figure is always there, so it joins the one that always is. */
function ofShop(model: LinearModel): LinearModel {
  const figureWeights = model.figureWeights.map((weights) => {
    const [start = 0, ...others] = weights
    return [start + (weights.at(-1) ?? 0) * kindFigure, ...others.slice(0, -1)]
  })
  return { ...model, figureWeights }
}
