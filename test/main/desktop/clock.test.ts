import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createClock } from '../../../src/main/desktop/clock'

const day = 86_400_000

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('createClock', () => {
  it('tells the computer’s time', () => {
    const clock = createClock()
    vi.advanceTimersByTime(1234)
    expect(clock.now()).toBe(1_001_234)
  })

  it('follows the computer’s clock when it is set', () => {
    const clock = createClock()
    vi.setSystemTime(5_000_000)
    expect(clock.now()).toBe(5_000_000)
  })

  it('starts where it is told and runs as fast as it is told', () => {
    const clock = createClock({ speed: 10, startAt: 50 })
    vi.advanceTimersByTime(100)
    expect(clock.now()).toBe(1050)
  })

  it('runs a task once, after its delay', () => {
    const task = vi.fn()
    createClock().after(500, task)
    vi.advanceTimersByTime(499)
    expect(task).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(task).toHaveBeenCalledOnce()
  })

  it('runs no task that was cancelled', () => {
    const task = vi.fn()
    const clock = createClock()
    const cancel = clock.after(500, task)
    cancel()
    clock.setSpeed(60)
    vi.advanceTimersByTime(10_000)
    expect(task).not.toHaveBeenCalled()
  })

  it('waits longer than one timeout of the system can', () => {
    const task = vi.fn()
    createClock().after(60 * day, task)
    vi.advanceTimersByTime(59 * day)
    expect(task).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2 * day)
    expect(task).toHaveBeenCalledOnce()
  })

  it('keeps shop time and the shop time of waiting tasks when the speed changes', () => {
    const task = vi.fn()
    const clock = createClock({ startAt: 0 })
    clock.after(10_000, task)
    vi.advanceTimersByTime(4000)
    clock.setSpeed(60)
    expect([clock.now(), clock.speed()]).toEqual([4000, 60])
    vi.advanceTimersByTime(99)
    expect(task).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2)
    expect(task).toHaveBeenCalledOnce()
    clock.setSpeed(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})
