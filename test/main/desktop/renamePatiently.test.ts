import { describe, expect, it } from 'vitest'

import { renamePatiently } from '../../../src/main/desktop/renamePatiently'

function disk(platform: NodeJS.Platform, refusals: number, code = 'EPERM') {
  const waits: number[] = []
  let tries = 0
  const parts = {
    platform,
    rename: async () => {
      tries += 1
      if (tries <= refusals) throw Object.assign(new Error(code), { code })
    },
    wait: async (ms: number) => void waits.push(ms),
  }
  return { parts, waits, tries: () => tries }
}

describe('renamePatiently', () => {
  it('tries again on Windows, each time after a longer wait', async () => {
    const { parts, waits } = disk('win32', 3)
    await renamePatiently('a', 'b', parts)
    expect(waits).toEqual([10, 20, 40])
  })

  it('gives up after about five seconds', async () => {
    const { parts, waits } = disk('win32', 100, 'EBUSY')
    await expect(renamePatiently('a', 'b', parts)).rejects.toThrow('EBUSY')
    const total = waits.reduce((sum, ms) => sum + ms, 0)
    expect(total).toBeGreaterThan(4000)
    expect(total).toBeLessThan(6000)
  })

  it.each([
    ['linux', 'EPERM'],
    ['win32', 'ENOSPC'],
  ] as const)('does not wait on %s for %s', async (platform, code) => {
    const { parts, tries } = disk(platform, 1, code)
    await expect(renamePatiently('a', 'b', parts)).rejects.toThrow(code)
    expect(tries()).toBe(1)
  })
})
