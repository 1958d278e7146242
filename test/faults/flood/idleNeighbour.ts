import { spawn } from 'node:child_process'
import { once } from 'node:events'

import type { Delays } from './watchMain'

/** Measured as the app's main loop is, in a program that does nothing: what it shows is the machine's. */
const program = `
const monitor = require('node:perf_hooks').monitorEventLoopDelay({ resolution: 10 })
monitor.enable()
process.stdin.resume()
process.stdin.on('end', () => {
  const ms = (share) => monitor.percentile(share) / 1e6
  console.log(JSON.stringify({ p50: ms(50), p99: ms(99), max: monitor.max / 1e6 }))
  process.exit(0)
})`

/** An idle program beside the app, at the same time. The answer ends it and tells how long its own loop was held. */
export function startIdleNeighbour(): () => Promise<Delays> {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'ignore'] })
  const said: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => said.push(bytes))
  return async () => {
    child.stdin.end()
    await once(child, 'close')
    return JSON.parse(Buffer.concat(said).toString()) as Delays
  }
}
