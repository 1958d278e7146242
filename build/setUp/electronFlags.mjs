import { statfsSync } from 'node:fs'
import { say } from './say.mjs'

const ENOUGH_SHARED_MEMORY = 256 * 1024 * 1024

/**
 * What Chromium must be told on this computer, for the app and for the tests that start it.
 * @param {{ readonly isVirtualDesktop: boolean }} options
 */
export function electronFlags({ isVirtualDesktop }) {
  if (process.platform !== 'linux') return []
  const isRoot = process.getuid?.() === 0
  if (isRoot)
    say(
      'sandbox',
      'WARNING: started as root, so Chromium runs without its sandbox (--no-sandbox); use an ordinary account',
    )
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(isVirtualDesktop ? ['--disable-gpu'] : []),
    ...(sharedMemory() < ENOUGH_SHARED_MEMORY ? ['--disable-dev-shm-usage'] : []),
  ]
}

/** Bytes free in /dev/shm, which containers keep small. */
function sharedMemory() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize
  } catch {
    return 0
  }
}
