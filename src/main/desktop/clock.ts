import type { Clock } from '../services/ports'
import { createTimer, type Timer } from './timer'

export type SpeedClock = Clock & {
  speed(): number
  /** Shop time goes on from where it is, `speed` times as fast; waiting tasks keep their shop time. */
  setSpeed(speed: number): void
}

export type ClockStart = {
  /** Shop milliseconds in a real one. */
  readonly speed?: number
  /** Epoch ms of shop time at creation; left out: now. */
  readonly startAt?: number
}

/** Real time, or shop time of its own (the sample shop). */
export function createClock(start: ClockStart = {}): SpeedClock {
  let speed = start.speed ?? 1
  let realBase = Date.now()
  let shopBase = start.startAt ?? realBase
  const timers = new Set<Timer>()
  const now = () => shopBase + Math.round((Date.now() - realBase) * speed)

  return {
    now,
    speed: () => speed,
    after: (delayMs, task) => {
      const timer = createTimer(delayMs, speed, () => {
        timers.delete(timer)
        task()
      })
      timers.add(timer)
      return () => {
        timers.delete(timer)
        timer.stop()
      }
    },
    setSpeed: (newSpeed) => {
      shopBase = now()
      realBase = Date.now()
      speed = newSpeed
      for (const timer of timers) timer.setSpeed(newSpeed)
    },
  }
}
