import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { describe, expect, it } from 'vitest'

import { claimSingleInstance } from '../../../src/main/desktop/singleInstance'

function appWith(hasLock: boolean) {
  const app = Object.assign(new EventEmitter(), { requestSingleInstanceLock: () => hasLock })
  return { app: app as unknown as App, second: () => app.emit('second-instance') }
}

function windowWith(isMinimized: boolean) {
  const done: string[] = []
  const act = (name: string) => () => void done.push(name)
  return {
    done,
    window: { isMinimized: () => isMinimized, restore: act('restore'), show: act('show'), focus: act('focus') },
  }
}

describe('claimSingleInstance', () => {
  it('tells the second instance to leave', () => {
    expect(claimSingleInstance(appWith(false).app, () => null)).toBe(false)
  })

  it.each([
    [false, ['show', 'focus']],
    [true, ['restore', 'show', 'focus']],
  ])('brings the first window to the front (minimised: %s)', (isMinimized, expected) => {
    const { app, second } = appWith(true)
    const { window, done } = windowWith(isMinimized)
    expect(claimSingleInstance(app, () => window)).toBe(true)
    second()
    expect(done).toEqual(expected)
  })

  it('survives a second start while no window is open', () => {
    const { app, second } = appWith(true)
    claimSingleInstance(app, () => null)
    expect(second).not.toThrow()
  })
})
