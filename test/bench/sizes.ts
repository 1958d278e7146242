const everySize = [10_000, 100_000, 1_000_000]

/** Messages of the shops to measure: `--sizes 10000,100000`, or `--quick` for all but the largest. */
export function sizesAsked(args: readonly string[], usual: readonly number[] = everySize): readonly number[] {
  const at = args.indexOf('--sizes')
  if (at === -1) return args.includes('--quick') ? usual.filter((size) => size < 1_000_000) : usual
  const sizes = (args[at + 1] ?? '').split(',').map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error('--sizes wants numbers: --sizes 10000,100000')
  return sizes.toSorted((one, other) => one - other)
}
