/** A model that sums up weights: exact, small, and every sum can be told apart into the words that made it. */
export type LinearModel = {
  /** What its scores are about, in the order of the scores. */
  readonly classes: readonly string[]
  /** The class whose score is always 0; the weights of the others are how they differ from it. */
  readonly base: string
  /** There are `2 ** bits` buckets. */
  readonly bits: number
  /** Bucket by bucket, a byte for each class but the base. */
  readonly weights: Int8Array
  /** What a byte of each class but the base is worth. */
  readonly scales: readonly number[]
  /** For each class but the base, a weight for each figure; figures beyond them weigh nothing. */
  readonly figureWeights: readonly (readonly number[])[]
  /** What the scores are multiplied by before they become chances. */
  readonly sharpness: number
  /** The chance from which the last class holds even where another one's is higher; 1: never. */
  readonly alarm: number
}

/** The bucket of a hash. */
export function bucketOf(hash: number, bits: number): number {
  return (hash ^ (hash >>> 17)) & ((1 << bits) - 1)
}

/** Which class a column of weights is about. */
export function columnOf({ classes, base }: LinearModel, name: string): number {
  return classes.filter((one) => one !== base).indexOf(name)
}
