/** The time of a run. `trueAt` is X's; the computer's clock may be set wrong, and its timers stand still while it sleeps. */
export type World = {
  trueAt(): number
  monoAt(): number
  wallAt(): number
  pass(ms: number): void
  sleep(ms: number): void
  setClock(byMs: number): void
}

export function createWorld(startAt: number): World {
  let [trueAt, monoAt, wallAt] = [startAt, 0, startAt]
  return {
    trueAt: () => trueAt,
    monoAt: () => monoAt,
    wallAt: () => wallAt,
    pass(ms) {
      trueAt += ms
      monoAt += ms
      wallAt += ms
    },
    sleep(ms) {
      trueAt += ms
      wallAt += ms
    },
    setClock: (byMs) => void (wallAt += byMs),
  }
}
