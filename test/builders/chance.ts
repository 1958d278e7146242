/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
export type Chance = () => number

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How many come in one hour where so many do on average (Knuth's method, in parts so that it never underflows). */
export function poisson(mean: number, chance: Chance): number {
  let [left, count] = [mean, 0]
  for (; left > 0; left -= 30) {
    const end = Math.exp(-Math.min(30, left))
    for (let product = chance(); product > end; product *= chance()) count += 1
  }
  return count
}

export function oneOf<T>(choices: readonly T[], chance: Chance): T {
  const choice = choices[Math.floor(chance() * choices.length)]
  if (choice === undefined) throw new Error('Nothing to choose from')
  return choice
}
