import { bucketOf, type LinearModel } from '#shared/domain/triage/linear/linearModel'
import type { Features } from '#shared/domain/triage/linear/scoresOf'
import { separate, type Row, type Separator } from './svm'

export type TrainingRow = Features & {
  readonly label: string
  readonly weight: number
}

export type LinearOptions = {
  readonly classes: readonly string[]
  readonly base: string
  readonly bits: number
  readonly cost: number
  /** The figures are multiplied by it while learning: the larger, the less their weights are kept down. */
  readonly figureGain: number
  readonly rounds: number
  readonly isBalanced: boolean
}

/** One separator for each class; kept is how each differs from the base, in bytes. */
export function trainLinear(rows: readonly TrainingRow[], options: LinearOptions): LinearModel {
  const { classes, base, bits } = options
  const svm = { ...options, buckets: 1 << bits, figures: rows[0]?.figures.length ?? 0 }
  const numbers = rows.map((row) => numbersOf(row, options))
  const separator = (name: string) => separate(numbers, classes.indexOf(name), svm)
  const ofBase = separator(base)
  const others = classes.filter((name) => name !== base).map((name) => difference(separator(name), ofBase))
  const scales = others.map(({ weights }) => largest(weights) / 127)
  return {
    classes,
    base,
    bits,
    weights: bytesOf(others, scales),
    scales,
    figureWeights: others.map(({ figureWeights }) => [...figureWeights].map((weight) => weight * options.figureGain)),
    sharpness: 1,
    alarm: 1,
  }
}

function numbersOf({ hashes, figures, label, weight }: TrainingRow, { bits, classes, figureGain }: LinearOptions): Row {
  return {
    buckets: Int32Array.from(hashes, (hash) => bucketOf(hash, bits)),
    value: 1 / Math.sqrt(Math.max(1, hashes.length)),
    figures: Float64Array.from(figures, (figure) => figure * figureGain),
    target: classes.indexOf(label),
    weight,
  }
}

function difference(one: Separator, other: Separator): Separator {
  return {
    weights: one.weights.map((weight, index) => weight - (other.weights[index] ?? 0)),
    figureWeights: one.figureWeights.map((weight, index) => weight - (other.figureWeights[index] ?? 0)),
  }
}

/** Never 0, so that a scale can be divided by. */
function largest(weights: Float64Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9)
}

/** Bucket by bucket, a byte for each column. */
function bytesOf(columns: readonly Separator[], scales: readonly number[]): Int8Array {
  const bytes = new Int8Array((columns[0]?.weights.length ?? 0) * columns.length)
  for (const [column, { weights }] of columns.entries()) {
    for (const [bucket, weight] of weights.entries()) {
      bytes[bucket * columns.length + column] = Math.round(weight / (scales[column] ?? 1))
    }
  }
  return bytes
}
