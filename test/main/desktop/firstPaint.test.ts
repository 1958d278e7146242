import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { isPainted } from '../../../src/main/desktop/firstPaint'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('is true once the page has answered', async () => {
  const answer = isPainted({ executeJavaScript: async () => true }, 1000)
  expect(await answer).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})

it('is false when the page has not answered in time', async () => {
  const answer = isPainted({ executeJavaScript: () => new Promise(() => undefined) }, 1000)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await answer).toBe(false)
})
