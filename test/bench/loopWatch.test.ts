import { describe, expect, it } from 'vitest'

import { watched } from './loopWatch'

describe('the watch over the main loop', () => {
  it('tells how long it was held, by whatever did it', async () => {
    const { block, value } = await watched(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      const until = performance.now() + 60
      while (performance.now() < until) Math.sqrt(until)
      await new Promise((resolve) => setTimeout(resolve, 5))
      return 'done'
    })
    expect(value).toBe('done')
    expect(block.byTicks).toBeGreaterThanOrEqual(59)
    expect(block.byNode).toBeGreaterThanOrEqual(50)
  })
})
