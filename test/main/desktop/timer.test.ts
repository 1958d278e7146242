import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createTimer } from '../../../src/main/desktop/timer'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it.each([0, -5])('runs a task that is due (%d ms) at the next turn', (delayMs) => {
  const task = vi.fn()
  createTimer(delayMs, 1, task)
  expect(task).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(task).toHaveBeenCalledOnce()
})

it('is slowed down as well as sped up', () => {
  const task = vi.fn()
  const timer = createTimer(6000, 60, task)
  vi.advanceTimersByTime(50)
  timer.setSpeed(1)
  vi.advanceTimersByTime(2900)
  expect(task).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(task).toHaveBeenCalledOnce()
})

it('stops for good', () => {
  const task = vi.fn()
  createTimer(100, 1, task).stop()
  vi.advanceTimersByTime(1000)
  expect(task).not.toHaveBeenCalled()
})
