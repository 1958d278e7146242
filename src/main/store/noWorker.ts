import type { StartWorker } from './workerPort'

/** A worker that has ended already: what needs one says so. */
export const noWorker: StartWorker = () => ({
  post: () => {},
  onMessage: () => {},
  onEnd: (listener) => queueMicrotask(listener),
  stop: () => Promise.resolve(),
})
