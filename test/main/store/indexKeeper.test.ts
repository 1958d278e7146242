import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createIndexKeeper } from '../../../src/main/store/indexKeeper'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function aKeeper() {
  const written: string[] = []
  const keeper = createIndexKeeper({
    write: async () => void written.push('index'),
    writeFirstScreen: async () => void written.push('first screen'),
    tailBytes: () => 0,
    refreshBytes: () => 1_000,
    onFailure: () => {},
  })
  return { keeper, written }
}

describe('what is kept of the first screen', () => {
  it('is never older than five seconds, however much is committed', async () => {
    const { keeper, written } = aKeeper()
    for (let second = 0; second < 12; second += 1) {
      keeper.committed()
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(written).toEqual(['first screen', 'first screen'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(written).toHaveLength(3)
  })

  it('is written a last time at the end, and not again after that', async () => {
    const { keeper, written } = aKeeper()
    keeper.committed()
    await keeper.close()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(written).toEqual(['first screen'])
  })
})
