import { systemCode } from './attempt'
import type { Disk } from './disk'

/** The longest single wait; the waits before it add up to about as much. */
const longestWaitMs = 2560

export type Patience = { readonly platform: NodeJS.Platform; readonly wait: (ms: number) => Promise<unknown> }

const system: Patience = {
  platform: process.platform,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** Renames, trying again for some 5 s on Windows, where a virus scanner or a backup may hold one of the two open. */
export async function renamePatiently(disk: Disk, from: string, to: string, patience = system): Promise<void> {
  for (let waitMs = 10; ; waitMs *= 2) {
    try {
      return await disk.rename(from, to)
    } catch (error) {
      const isHeld = patience.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '')
      if (!isHeld || waitMs > longestWaitMs) throw error
      await patience.wait(waitMs)
    }
  }
}
