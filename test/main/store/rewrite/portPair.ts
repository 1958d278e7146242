import type { WorkerHandle, WorkerPort } from '../../../../src/main/store/workerPort'

/** A worker that runs here: its own port for the one who serves, and the handle main has. Messages are cloned, in order. */
export function portPair(): { readonly port: WorkerPort; readonly handle: WorkerHandle } {
  const ends = { worker: [] as ((message: unknown) => void)[], main: [] as ((message: unknown) => void)[] }
  const ended: (() => void)[] = []
  let isStopped = false

  const side = (to: 'worker' | 'main', own: 'worker' | 'main'): WorkerPort => ({
    post: (message, transfer = []) => {
      const clone: unknown = structuredClone(message, { transfer: [...transfer] })
      queueMicrotask(() => {
        if (!isStopped) for (const listener of ends[to]) listener(clone)
      })
    },
    onMessage: (listener) => void ends[own].push(listener),
  })
  const stop = async () => {
    if (isStopped) return
    isStopped = true
    for (const listener of ended) listener()
  }
  return {
    port: side('main', 'worker'),
    handle: { ...side('worker', 'main'), onEnd: (listener) => void ended.push(listener), stop },
  }
}
