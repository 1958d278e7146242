import { describe, expect, it } from 'vitest'

import type { Disk } from '../../../src/main/store/disk'
import { createNodeDisk } from '../../../src/main/store/nodeDisk'
import { renamePatiently } from '../../../src/main/store/renamePatiently'

function held(platform: NodeJS.Platform, refusals: number, code = 'EPERM') {
  const waits: number[] = []
  let tries = 0
  const disk: Disk = {
    ...createNodeDisk(),
    rename: async () => {
      tries += 1
      if (tries <= refusals) throw Object.assign(new Error(code), { code })
    },
  }
  return { disk, patience: { platform, wait: async (ms: number) => void waits.push(ms) }, waits, tries: () => tries }
}

describe('renamePatiently', () => {
  it('tries again on Windows, each time after a longer wait', async () => {
    const { disk, patience, waits } = held('win32', 3)
    await renamePatiently(disk, 'a', 'b', patience)
    expect(waits).toEqual([10, 20, 40])
  })

  it('gives up after about five seconds', async () => {
    const { disk, patience, waits } = held('win32', 100, 'EBUSY')
    await expect(renamePatiently(disk, 'a', 'b', patience)).rejects.toThrow('EBUSY')
    const total = waits.reduce((sum, ms) => sum + ms, 0)
    expect(total).toBeGreaterThan(4000)
    expect(total).toBeLessThan(6000)
  })

  it.each([
    ['linux', 'EPERM'],
    ['win32', 'ENOSPC'],
  ] as const)('does not wait on %s for %s', async (platform, code) => {
    const { disk, patience, tries } = held(platform, 1, code)
    await expect(renamePatiently(disk, 'a', 'b', patience)).rejects.toThrow(code)
    expect(tries()).toBe(1)
  })
})
