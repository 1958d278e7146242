import { openSync, readSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** The longest the main loop did nothing else, in ms. */
export type LongestBlock = {
  /** By our own ticks. */
  readonly byTicks: number
  /** As Node's own monitor (1 ms) saw it. */
  readonly byNode: number
  /** The most the main thread itself computed between two ticks, waiting for a busy machine left out; NaN where not told. */
  readonly onCpu: number
}

/**
 * Watches the main loop until the answer is called. Whatever holds it counts: our code, garbage collection, and the machine,
 * where it gives the processor to somebody else.
 */
export function watchLoop(): () => LongestBlock {
  const monitor = monitorEventLoopDelay({ resolution: 1 })
  monitor.enable()
  const cpuMs = mainThreadClock()
  let [last, lastCpu, longest, onCpu, isOn] = [performance.now(), cpuMs(), 0, 0, true]
  const tick = (): void => {
    const [now, cpu] = [performance.now(), cpuMs()]
    longest = Math.max(longest, now - last)
    onCpu = Math.max(onCpu, cpu - lastCpu)
    last = now
    lastCpu = cpu
    if (isOn) setImmediate(tick)
  }
  setImmediate(tick)
  return () => {
    tick()
    isOn = false
    monitor.disable()
    return { byTicks: longest, byNode: Number.isFinite(monitor.max) ? monitor.max / 1e6 : 0, onCpu }
  }
}

/** Runs something under watch. */
export async function watched<T>(
  action: () => Promise<T>,
): Promise<{ readonly block: LongestBlock; readonly value: T }> {
  // Garbage of what went before is not this action's, nor is giving its memory back to the system.
  globalThis.gc?.()
  await new Promise((resolve) => setTimeout(resolve, 300))
  const stop = watchLoop()
  const value = await action()
  return { block: stop(), value }
}

/** Time the main thread has spent computing, in ms; Linux tells. */
function mainThreadClock(): () => number {
  if (process.platform !== 'linux') return () => NaN
  const file = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r')
  const bytes = Buffer.alloc(64)
  return () => Number.parseInt(bytes.toString('latin1', 0, readSync(file, bytes, 0, 64, 0)), 10) / 1e6
}
