import { sequence, shuffle } from './shuffle'

/** A message as numbers: buckets that are set, all of one value, then figures. `weight`: how much it counts. */
export type Row = {
  readonly buckets: Int32Array
  readonly value: number
  readonly figures: Float64Array
  readonly target: number
  readonly weight: number
}

export type SvmOptions = {
  /** What a mistake costs against large weights. */
  readonly cost: number
  readonly buckets: number
  readonly figures: number
  readonly rounds: number
  /** Whether a class counts as much as all others together, however few are of it; else every row counts the same. */
  readonly isBalanced: boolean
}

export type Separator = { readonly weights: Float64Array; readonly figureWeights: Float64Array }

/** A row with what it is for one class: its side, and the bounds that its weight in the class sets. */
type Case = { readonly row: Row; readonly sign: 1 | -1; readonly slack: number; readonly square: number; alpha: number }

/** A round that moves nothing by more is the last. */
const tolerance = 0.01

/**
 * Tells one class from the others: the dual coordinate descent of LIBLINEAR with the squared hinge (Hsieh et al. 2008,
 * "A Dual Coordinate Descent Method for Large-scale Linear SVM", algorithm 1). The order of the
 * rows is shuffled by a fixed sequence, so that the same rows give the same weights.
 */
export function separate(rows: readonly Row[], wanted: number, options: SvmOptions): Separator {
  const separator = { weights: new Float64Array(options.buckets), figureWeights: new Float64Array(options.figures) }
  const cases = casesOf(rows, wanted, options)
  const random = sequence(1)
  for (let round = 0; round < options.rounds; round++) {
    shuffle(cases, random)
    const largest = cases.reduce((most, one) => Math.max(most, descend(one, separator)), 0)
    if (largest < tolerance) break
  }
  return separator
}

function casesOf(rows: readonly Row[], wanted: number, { cost, isBalanced }: SvmOptions): Case[] {
  const total = (some: readonly Row[]) => some.reduce((sum, { weight }) => sum + weight, 0)
  const all = total(rows)
  const inside = total(rows.filter(({ target }) => target === wanted))
  return rows.map((row) => {
    const isInside = row.target === wanted
    const ofSide = isBalanced ? (cost * all) / (2 * (isInside ? inside : all - inside)) : cost
    const slack = 0.5 / (ofSide * row.weight)
    return { row, sign: isInside ? 1 : -1, slack, square: slack + squareOf(row), alpha: 0 }
  })
}

/** One step along one row; answers how far from the best it was. */
function descend(one: Case, separator: Separator): number {
  const { row, sign, slack, square, alpha } = one
  const gradient = sign * dot(row, separator) - 1 + alpha * slack
  const projected = alpha === 0 ? Math.min(gradient, 0) : gradient
  if (projected === 0) return 0
  one.alpha = Math.max(alpha - gradient / square, 0)
  move(row, separator, (one.alpha - alpha) * sign)
  return Math.abs(projected)
}

function dot({ buckets, value, figures }: Row, { weights, figureWeights }: Separator): number {
  let sum = 0
  for (let index = 0; index < buckets.length; index++) sum += weights[buckets[index] ?? 0] ?? 0
  let ofFigures = 0
  for (let figure = 0; figure < figures.length; figure++) {
    ofFigures += (figureWeights[figure] ?? 0) * (figures[figure] ?? 0)
  }
  return sum * value + ofFigures
}

function move({ buckets, value, figures }: Row, { weights, figureWeights }: Separator, change: number): void {
  for (let index = 0; index < buckets.length; index++) {
    const bucket = buckets[index] ?? 0
    weights[bucket] = (weights[bucket] ?? 0) + change * value
  }
  for (let figure = 0; figure < figures.length; figure++) {
    figureWeights[figure] = (figureWeights[figure] ?? 0) + change * (figures[figure] ?? 0)
  }
}

/** A bucket that two hashes share counts twice, as it does in `dot`. */
function squareOf({ buckets, value, figures }: Row): number {
  const counts = new Map<number, number>()
  for (const bucket of buckets) counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  let sum = 0
  for (const count of counts.values()) sum += (count * value) ** 2
  return figures.reduce((total, figure) => total + figure * figure, sum)
}
