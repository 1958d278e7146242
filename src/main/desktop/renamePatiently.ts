import { rename } from 'node:fs/promises'

import { errorCode } from './errorCode'

/** The longest single wait; the waits before it add up to about as much. */
const longestWaitMs = 2560

export type RenameParts = {
  readonly platform: NodeJS.Platform
  readonly rename: (from: string, to: string) => Promise<void>
  readonly wait: (ms: number) => Promise<unknown>
}

const system: RenameParts = {
  platform: process.platform,
  rename,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** Renames, trying again for some 5 s on Windows, where a virus scanner or a backup may hold the target open. */
export async function renamePatiently(from: string, to: string, parts: RenameParts = system): Promise<void> {
  for (let waitMs = 10; ; waitMs *= 2) {
    try {
      return await parts.rename(from, to)
    } catch (error) {
      const isHeld = parts.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))
      if (!isHeld || waitMs > longestWaitMs) throw error
      await parts.wait(waitMs)
    }
  }
}
