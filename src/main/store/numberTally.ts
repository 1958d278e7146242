/** Numbers that lie together are kept together: memory follows what is there, whatever number a line claims. */
const blockSize = 1024

export type NumberTally = {
  /**
   * Takes in a line by its number, the last number before those it accounts for, and its checksum as text. `again`: the very
   * same line was there before. Two writers' lines of one number are both `new`.
   */
  note(n: number, since: number, checksum: string): 'new' | 'again'
  highest(): number
  /** Numbers up to the highest one that no line has accounted for. */
  missing(): number
}

/** Which commits were seen, whatever the order. Numbers up to `base` count as seen. */
export function createNumberTally(base: number): NumberTally {
  const blocks = new Map<number, Uint32Array>()
  const doubles = new Map<number, Set<number>>()
  let highest = base
  let seenCount = 0

  /** Answers what was there; 0: nothing. */
  function put(n: number, sum: number): number {
    const at = Math.floor(n / blockSize)
    const block = blocks.get(at) ?? new Uint32Array(blockSize)
    blocks.set(at, block)
    const there = block[n % blockSize] ?? 0
    if (there !== 0 && (there !== leftOut || sum === leftOut)) return there
    if (there === 0) seenCount += 1
    block[n % blockSize] = sum
    return 0
  }

  return {
    note: (n, since, checksum) => {
      const sum = Math.max(2, parseInt(checksum, 16))
      for (let left = Math.max(since, base) + 1; left < n; left += 1) put(left, leftOut)
      highest = Math.max(highest, n)
      if (n <= base) return 'new'
      const there = put(n, sum)
      if (there === 0) return 'new'
      const others = doubles.get(n) ?? new Set([there])
      doubles.set(n, others)
      if (others.has(sum)) return 'again'
      others.add(sum)
      return 'new'
    },
    highest: () => highest,
    missing: () => highest - base - seenCount,
  }
}

/** In place of a checksum: the number was taken out on purpose. */
const leftOut = 1
