import type { Kill, KillPoint } from './protocol'

export type KillSwitch = (point: KillPoint, isPrivate: boolean) => void

/** Ends this very process, at once and without a word, when it comes to its point. */
export function createKillSwitch(kill: Kill | null): KillSwitch {
  let left = kill?.skip ?? 0
  return (point, isPrivate) => {
    if (kill?.point !== point || kill.isPrivate !== isPrivate || left-- > 0) return
    process.kill(process.pid, 'SIGKILL')
    // The signal may take a moment; nothing more may happen.
    for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  }
}
