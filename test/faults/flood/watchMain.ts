import type { ElectronApplication } from 'playwright-core'

/** Delays of the main loop, ms. */
export type Delays = { readonly p50: number; readonly p99: number; readonly max: number }

/**
 * How long the main loop of the app did nothing else: as Node's monitor saw it (10 ms ticks, which are counted in), and
 * `own`, by our own ticks: without the time in which the main thread could have gone on and the machine let others.
 */
export type LoopDelay = Delays & {
  readonly own: Delays
  /** Turns longer than 50 ms: what the main thread computed in them, and how long it waited for a processor. */
  readonly long: readonly {
    readonly afterMs: number
    readonly ms: number
    readonly onCpuMs: number
    readonly waitedMs: number
  }[]
}

type Watch = { stop(): LoopDelay }
type Globals = typeof globalThis & { floodWatch?: Watch; floodRings?: Ring[] }

/** A notice the app showed. */
export type Ring = { readonly at: number; readonly title: string; readonly body: string }

/** Starts watching from outside, through Playwright: the app itself has no door for it. */
export async function startLoopWatch(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    const { openSync, readSync, closeSync } = process.getBuiltinModule('node:fs')
    const file = process.platform === 'linux' ? openSync(`/proc/self/task/${process.pid}/schedstat`, 'r') : null
    const bytes = Buffer.alloc(64)
    // Time on a processor and time waiting for one, both in ns (Linux, Documentation/scheduler/sched-stats).
    const spent = (): readonly [number, number] => {
      if (file === null) return [NaN, 0]
      const [onCpu, waited] = bytes.toString('latin1', 0, readSync(file, bytes, 0, 64, 0)).split(' ')
      return [Number(onCpu) / 1e6, Number(waited) / 1e6]
    }
    const monitor = monitorEventLoopDelay({ resolution: 10 })
    const begun = performance.now()
    const long: { afterMs: number; ms: number; onCpuMs: number; waitedMs: number }[] = []
    const own: number[] = []
    let [last, [lastCpu, lastWaited]] = [begun, spent()]
    const timer = setInterval(() => {
      const [now, [cpu, waited]] = [performance.now(), spent()]
      const turn = { afterMs: last - begun, ms: now - last, onCpuMs: cpu - lastCpu, waitedMs: waited - lastWaited }
      if (turn.ms > 50) long.push(turn)
      own.push(Math.max(0, turn.ms - turn.waitedMs))
      last = now
      lastCpu = cpu
      lastWaited = waited
    }, 10)
    monitor.enable()
    const globals = globalThis as Globals
    globals.floodWatch = {
      stop() {
        clearInterval(timer)
        monitor.disable()
        if (file !== null) closeSync(file)
        const inMs = (ns: number) => ns / 1e6
        own.sort((one, other) => one - other)
        const ownAt = (share: number) => own[Math.min(own.length - 1, Math.floor(own.length * share))] ?? 0
        return {
          p50: inMs(monitor.percentile(50)),
          p99: inMs(monitor.percentile(99)),
          max: inMs(monitor.max),
          own: { p50: ownAt(0.5), p99: ownAt(0.99), max: ownAt(1) },
          long,
        }
      },
    }
  })
}

export async function stopLoopWatch(app: ElectronApplication): Promise<LoopDelay> {
  const delay = await app.evaluate(() => (globalThis as Globals).floodWatch?.stop())
  if (delay === undefined) throw new Error('Nobody watched the loop')
  return delay
}

/** From now on notices are noted; nothing else about them changes. */
export async function startRingWatch(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Notification }) => {
    const rings: Ring[] = []
    const globals = globalThis as Globals
    globals.floodRings = rings
    const show = Notification.prototype.show
    Notification.prototype.show = function (this: Electron.Notification) {
      rings.push({ at: Date.now(), title: this.title, body: this.body })
      show.call(this)
    }
  })
}

export async function ringsSoFar(app: ElectronApplication): Promise<readonly Ring[]> {
  return app.evaluate(() => (globalThis as Globals).floodRings ?? [])
}
