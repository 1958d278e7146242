import type { Clock } from '../../src/main/services/ports'

type Timer = { readonly at: number; readonly task: () => void }

export type FakeClock = Clock & {
  /** Lets time pass: every timer runs at its own instant, and what it set off settles before the next. */
  advance(ms: number): Promise<void>
  /** Lets everything settle that needs no time. */
  settle(): Promise<void>
  /** Time passes while the computer sleeps: no timer runs until it goes on. */
  sleep(ms: number): void
  /** The process is gone and its timers with it. */
  forgetTimers(): void
  timerCount(): number
}

export function createFakeClock(startAt = 1_000_000): FakeClock {
  let now = startAt
  let timers: readonly Timer[] = []
  // Everything in these tests is promises; one turn of the event loop runs all of them.
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

  async function advance(ms: number): Promise<void> {
    const until = now + ms
    await settle()
    for (;;) {
      const next = timers.filter((timer) => timer.at <= until).sort((one, other) => one.at - other.at)[0]
      if (!next) break
      timers = timers.filter((timer) => timer !== next)
      now = Math.max(now, next.at)
      next.task()
      await settle()
    }
    now = until
  }

  return {
    now: () => now,
    after(delayMs, task) {
      const timer = { at: now + delayMs, task }
      timers = [...timers, timer]
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    advance,
    settle,
    sleep: (ms) => {
      now += ms
    },
    forgetTimers: () => {
      timers = []
    },
    timerCount: () => timers.length,
  }
}
