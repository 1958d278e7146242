import type { Clock } from '../../../src/main/services/ports'

/**
 * Time that somebody else hands over. Timers go by `monoAt`, which stands still while the computer sleeps; `now` is what the
 * computer's clock shows, which can be set.
 */
export type HandedClock = Clock & {
  set(monoAt: number, wallAt: number): void
  /** Runs what is due. */
  run(): void
  nextAt(): number | null
}

export function createHandedClock(startMonoAt: number, startWallAt: number): HandedClock {
  let [monoAt, wallAt] = [startMonoAt, startWallAt]
  const timers = new Map<number, { readonly at: number; readonly task: () => void }>()
  let count = 0
  return {
    now: () => wallAt,
    after(delayMs, task) {
      const key = count++
      timers.set(key, { at: monoAt + Math.max(0, delayMs), task })
      return () => void timers.delete(key)
    },
    set(mono, wall) {
      monoAt = mono
      wallAt = wall
    },
    run() {
      const due = [...timers].filter(([, { at }]) => at <= monoAt).sort(([, one], [, other]) => one.at - other.at)
      for (const [key, { task }] of due) if (timers.delete(key)) task()
    },
    nextAt: () => (timers.size === 0 ? null : Math.min(...[...timers.values()].map(({ at }) => at))),
  }
}
