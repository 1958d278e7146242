import { EventEmitter } from 'node:events'
import type { PowerMonitor } from 'electron'
import { expect, it } from 'vitest'

import { watchPower } from '../../../src/main/desktop/power'

function watched() {
  const monitor = new EventEmitter()
  const told: string[] = []
  const stop = watchPower({
    powerMonitor: monitor as unknown as PowerMonitor,
    onSleep: () => told.push('sleep'),
    onWake: () => told.push('wake'),
  })
  return { monitor, told, stop }
}

it('tells sleep, wake and unlock', () => {
  const { monitor, told } = watched()
  for (const name of ['suspend', 'resume', 'unlock-screen', 'lock-screen']) monitor.emit(name)
  expect(told).toEqual(['sleep', 'wake', 'wake'])
})

it('tells nothing after it was stopped', () => {
  const { monitor, told, stop } = watched()
  stop()
  for (const name of ['suspend', 'resume', 'unlock-screen']) monitor.emit(name)
  expect(told).toEqual([])
})
