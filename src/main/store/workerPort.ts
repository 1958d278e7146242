/** One end of the line between main and a worker: structured clones, in order. `transfer` hands buffers over uncopied. */
export type WorkerPort = {
  post(message: unknown, transfer?: readonly ArrayBuffer[]): void
  onMessage(listener: (message: unknown) => void): void
}

/** A worker as main sees it. `onEnd` runs once, when it has ended in whatever way. */
export type WorkerHandle = WorkerPort & {
  onEnd(listener: () => void): void
  stop(): Promise<void>
}

export type StartWorker = () => WorkerHandle
