export type Timer = { setSpeed(speed: number): void; stop(): void }

/** setTimeout fires at once for anything longer. */
const longestTimeoutMs = 2 ** 31 - 1

/** Runs `task` once after `delayMs` of time that goes `speed` times as fast as the computer's; any length. */
export function createTimer(delayMs: number, initialSpeed: number, task: () => void): Timer {
  let speed = initialSpeed
  let leftMs = Math.max(delayMs, 0)
  let armedAt = performance.now()
  let timeout = arm()

  function arm(): NodeJS.Timeout {
    armedAt = performance.now()
    return setTimeout(fire, Math.min(leftMs / speed, longestTimeoutMs))
  }

  function settle(): void {
    clearTimeout(timeout)
    leftMs = Math.max(leftMs - (performance.now() - armedAt) * speed, 0)
  }

  function fire(): void {
    settle()
    // One real millisecond is the finest a timeout can be.
    if (leftMs < speed) task()
    else timeout = arm()
  }

  return {
    stop: () => clearTimeout(timeout),
    setSpeed: (newSpeed) => {
      settle()
      speed = newSpeed
      timeout = arm()
    },
  }
}
