/** Chance that repeats: the same seed gives the same answers. */
export type Random = {
  /** From 0 up to 1, 1 left out. */
  next(): number
  /** From 0 up to `below`, which is left out. */
  whole(below: number): number
  /** From `from` to `to`, both possible. */
  between(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
  /** Shaped like a UUID of version 4. */
  id(): string
  /** Mean 1, most answers below it, some far above. */
  waiting(): number
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Mulberry32: small, quick, and good enough for texts that nobody tries to guess. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0

  function bits(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }

  const next = (): number => bits() / 0x1_0000_0000
  const whole = (below: number): number => Math.floor(next() * below)

  return {
    next,
    whole,
    between: (from, to) => from + whole(to - from + 1),
    chance: (probability) => next() < probability,
    pick: (from) => from[whole(from.length)] ?? from[0],
    id: () => {
      const [one, two, three, four] = [
        bits(),
        (bits() & 0xffff0fff) | 0x4000,
        (bits() & 0x3fffffff) | 0x80000000,
        bits(),
      ]
      return `${hex8(one)}-${hex4(two >>> 16)}-${hex4(two)}-${hex4(three >>> 16)}-${hex4(three)}${hex8(four)}`
    },
    waiting: () => -Math.log(1 - next()),
  }
}

function hex4(value: number): string {
  return `${hex[(value >>> 8) & 255]}${hex[value & 255]}`
}

function hex8(value: number): string {
  return hex4(value >>> 16) + hex4(value)
}
