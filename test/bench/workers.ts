import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'

import type { StartWorker } from '../../src/main/store/workerPort'

/** The app's workers as real threads: the bench's command has put each beside the bench itself. */
export function benchWorkers(): { readonly search: StartWorker; readonly rewrite: StartWorker } {
  return { search: () => started('searchWorker'), rewrite: () => started('rewriteWorker') }
}

function started(name: string): ReturnType<StartWorker> {
  const worker = new Worker(join(dirname(process.argv[1] ?? ''), `${name}.mjs`))
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
