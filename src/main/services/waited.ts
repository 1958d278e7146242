import type { Clock } from './ports'

/** Resolves after so many milliseconds of the shop's clock. */
export function waited(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => clock.after(ms, resolve))
}
