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
  readonly figureGain: number
  readonly rounds: number
}

/** One separator for each class; kept is how each differs from the base, in bytes. */
export function trainLinear(rows: readonly TrainingRow[], options: LinearOptions): LinearModel {
  const { classes, base, bits } = options
  const figures = rows[0]?.figures.length ?? 0
  const numbers = rows.map((row) => numbersOf(row, options))
  const svm = { ...options, buckets: 1 << bits, figures }
  const separators = classes.map((_, wanted) => separate(numbers, wanted, svm))
  const ofBase = separators[classes.indexOf(base)]!
  const others = separators.filter((separator) => separator !== ofBase).map((one) => difference(one, ofBase))
  const scales = others.map(
    ({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127,
  )
  const bytes = new Int8Array((1 << bits) * others.length)
  for (const [column, { weights }] of others.entries()) {
    for (const [bucket, weight] of weights.entries())
      bytes[bucket * others.length + column] = Math.round(weight / scales[column]!)
  }
  return {
    classes,
    base,
    bits,
    weights: bytes,
    scales,
    figureWeights: others.map(({ figureWeights }) => [...figureWeights]),
    sharpness: 1,
    alarm: 1,
  }
}

function numbersOf({ hashes, figures, label, weight }: TrainingRow, { bits, classes }: LinearOptions): Row {
  return {
    buckets: Int32Array.from(hashes, (hash) => bucketOf(hash, bits)),
    value: 1 / Math.sqrt(Math.max(1, hashes.length)),
    figures,
    target: classes.indexOf(label),
    weight,
  }
}

function difference(one: Separator, other: Separator): Separator {
  return {
    weights: one.weights.map((weight, index) => weight - other.weights[index]!),
    figureWeights: one.figureWeights.map((weight, index) => weight - other.figureWeights[index]!),
  }
}
