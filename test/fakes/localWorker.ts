import type { StartWorker, WorkerPort } from '../../src/main/store/workerPort'

/** A worker in this thread: the same messages, cloned as between threads, each in a turn of its own. */
export function localWorker(serve: (port: WorkerPort) => void): StartWorker {
  return () => {
    const toWorker: ((message: unknown) => void)[] = []
    const toMain: ((message: unknown) => void)[] = []
    const endings: (() => void)[] = []
    let isStopped = false
    const send = (listeners: readonly ((message: unknown) => void)[]) => (message: unknown) => {
      const copy = structuredClone(message)
      setImmediate(() => {
        if (!isStopped) for (const listener of listeners) listener(copy)
      })
    }
    serve({ post: send(toMain), onMessage: (listener) => void toWorker.push(listener) })
    return {
      post: send(toWorker),
      onMessage: (listener) => void toMain.push(listener),
      onEnd: (listener) => void endings.push(listener),
      stop: async () => {
        isStopped = true
        for (const end of endings.splice(0)) end()
      },
    }
  }
}
