import type { ElectronApplication } from 'playwright-core'

/** How long the main loop of the app did nothing else, ms, as Node's monitor saw it (10 ms ticks, which are counted in). */
export type LoopDelay = {
  readonly p50: number
  readonly p99: number
  readonly max: number
  /** Turns longer than 50 ms; `onCpuMs`: what the main thread itself computed in them, the rest was the machine's. */
  readonly long: readonly { readonly afterMs: number; readonly ms: number; readonly onCpuMs: number }[]
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
    const cpuMs = () =>
      file === null ? NaN : Number.parseInt(bytes.toString('latin1', 0, readSync(file, bytes, 0, 64, 0)), 10) / 1e6
    const monitor = monitorEventLoopDelay({ resolution: 10 })
    const begun = performance.now()
    const long: { afterMs: number; ms: number; onCpuMs: number }[] = []
    let [last, lastCpu] = [begun, cpuMs()]
    const timer = setInterval(() => {
      const [now, cpu] = [performance.now(), cpuMs()]
      if (now - last > 50) long.push({ afterMs: last - begun, ms: now - last, onCpuMs: cpu - lastCpu })
      last = now
      lastCpu = cpu
    }, 10)
    monitor.enable()
    const globals = globalThis as Globals
    globals.floodWatch = {
      stop() {
        clearInterval(timer)
        monitor.disable()
        if (file !== null) closeSync(file)
        const inMs = (ns: number) => ns / 1e6
        return {
          p50: inMs(monitor.percentile(50)),
          p99: inMs(monitor.percentile(99)),
          max: inMs(monitor.max),
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
