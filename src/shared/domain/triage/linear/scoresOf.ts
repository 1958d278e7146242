import { bucketOf, type LinearModel } from './linearModel'

/** What scores are made of: each of the hashes once, and figures. */
export type Features = { readonly hashes: Uint32Array; readonly figures: readonly number[] }

/** A score for each class, in their order; the highest wins. */
export function scoresOf(model: LinearModel, { hashes, figures }: Features): readonly number[] {
  const columns = model.scales.length
  const sums = new Array<number>(columns).fill(0)
  for (let index = 0; index < hashes.length; index++) {
    const bucket = bucketOf(hashes[index] ?? 0, model.bits) * columns
    for (let column = 0; column < columns; column++) {
      sums[column] = (sums[column] ?? 0) + (model.weights[bucket + column] ?? 0)
    }
  }
  const length = Math.sqrt(Math.max(1, hashes.length))
  const scores = sums.map((sum, column) => {
    const ofFigures = dot(model.figureWeights[column] ?? [], figures)
    return (sum * (model.scales[column] ?? 0)) / length + ofFigures
  })
  scores.splice(model.classes.indexOf(model.base), 0, 0)
  return scores
}

function dot(weights: readonly number[], figures: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < figures.length; index++) sum += (figures[index] ?? 0) * (weights[index] ?? 0)
  return sum
}

/** Chances of the classes, which sum up to 1. */
export function chancesOf(scores: readonly number[], sharpness: number): readonly number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - highest) * sharpness))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
