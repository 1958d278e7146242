import type { PowerMonitor } from 'electron'

export type PowerParts = {
  readonly powerMonitor: Pick<PowerMonitor, 'on' | 'removeListener'>
  readonly onSleep: () => void
  /** The computer woke up or was unlocked: timers may be late, the network may be new. */
  readonly onWake: () => void
}

/** Tells when the computer sleeps and wakes; the answer stops it. */
export function watchPower({ powerMonitor, onSleep, onWake }: PowerParts): () => void {
  powerMonitor.on('suspend', onSleep)
  powerMonitor.on('resume', onWake)
  powerMonitor.on('unlock-screen', onWake)
  return () => {
    powerMonitor.removeListener('suspend', onSleep)
    powerMonitor.removeListener('resume', onWake)
    powerMonitor.removeListener('unlock-screen', onWake)
  }
}
