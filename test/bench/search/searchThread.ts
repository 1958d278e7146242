import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'

import type { WorkerHandle } from '../../../src/main/store/workerPort'

/** The search worker as a real thread, with as little room for young garbage as the app gives it. */
export function searchThread(): WorkerHandle {
  const file = join(dirname(process.argv[1] ?? ''), 'searchWorker.mjs')
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 4 } })
  return {
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    onMessage: (listener) => worker.on('message', listener),
    onEnd: (listener) => {
      worker.once('error', listener)
      worker.once('exit', listener)
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}
