/** A message as numbers: buckets that are set, all of one value, then figures. `weight`: how much it counts. */
export type Row = {
  readonly buckets: Int32Array
  readonly value: number
  readonly figures: readonly number[]
  readonly target: number
  readonly weight: number
}

export type SvmOptions = {
  /** What a mistake costs against large weights. */
  readonly cost: number
  readonly buckets: number
  readonly figures: number
  /** The figures are multiplied by it while training: larger ones are kept down less. */
  readonly figureGain: number
  readonly rounds: number
}

export type Separator = { readonly weights: Float64Array; readonly figureWeights: Float64Array }

/**
 * Tells one class from the others: the dual coordinate descent of LIBLINEAR with the squared hinge (Hsieh et al. 2008,
 * "A Dual Coordinate Descent Method for Large-scale Linear SVM", algorithm 1), both sides weighing the same. The order of the
 * rows is shuffled by a fixed sequence, so that the same rows give the same weights.
 */
export function separate(rows: readonly Row[], wanted: number, options: SvmOptions): Separator {
  const weights = new Float64Array(options.buckets)
  const figureWeights = new Float64Array(options.figures)
  const gain = options.figureGain
  const [inside, outside] = sideCosts(rows, wanted, options.cost)
  const signs = rows.map(({ target }) => (target === wanted ? 1 : -1))
  const slack = rows.map(({ target, weight }) => 0.5 / ((target === wanted ? inside : outside) * weight))
  const squares = rows.map((row, index) => slack[index]! + squareOf(row, gain))
  const alphas = new Float64Array(rows.length)
  const order = Int32Array.from(rows, (_, index) => index)
  const random = sequence(1)
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random)
    let largest = 0
    for (const index of order) {
      const row = rows[index]!
      const sign = signs[index]!
      const alpha = alphas[index]!
      const gradient = sign * dot(row, weights, figureWeights, gain) - 1 + alpha * slack[index]!
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient
      largest = Math.max(largest, Math.abs(projected))
      if (projected === 0) continue
      const next = Math.max(alpha - gradient / squares[index]!, 0)
      alphas[index] = next
      const change = (next - alpha) * sign
      for (const bucket of row.buckets) weights[bucket]! += change * row.value
      for (let figure = 0; figure < row.figures.length; figure++)
        figureWeights[figure]! += change * gain * row.figures[figure]!
    }
    if (largest < 0.01) break
  }
  return { weights, figureWeights: figureWeights.map((weight) => weight * gain) }
}

function sideCosts(rows: readonly Row[], wanted: number, cost: number): readonly [number, number] {
  let inside = 0
  let all = 0
  for (const { target, weight } of rows) {
    all += weight
    if (target === wanted) inside += weight
  }
  return [(cost * all) / (2 * inside), (cost * all) / (2 * (all - inside))]
}

function dot(row: Row, weights: Float64Array, figureWeights: Float64Array, gain: number): number {
  let sum = 0
  for (const bucket of row.buckets) sum += weights[bucket]!
  let ofFigures = 0
  for (let figure = 0; figure < row.figures.length; figure++) ofFigures += figureWeights[figure]! * row.figures[figure]!
  return sum * row.value + ofFigures * gain
}

function squareOf(row: Row, gain: number): number {
  // A bucket that two hashes share counts twice, as it does in `dot`.
  const counts = new Map<number, number>()
  for (const bucket of row.buckets) counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  let sum = 0
  for (const count of counts.values()) sum += (count * row.value) ** 2
  for (const figure of row.figures) sum += (gain * figure) ** 2
  return sum
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = order[index]!
    order[index] = order[other]!
    order[other] = kept
  }
}

/** Mulberry32: the same numbers for the same seed, between 0 and 1. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
