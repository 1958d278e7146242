/** Chance that can be had again by its seed (mulberry32). */
export type Dice = {
  /** From 0 up to 1. */
  chance(): number
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  pick<T>(list: readonly [T, ...T[]]): T
  shuffled<T>(list: readonly T[]): readonly T[]
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0
  const chance = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number): number => least + Math.floor(chance() * (most - least + 1))
  return {
    chance,
    between,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: chance() }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item),
  }
}
